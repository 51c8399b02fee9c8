/** Words about rooms, in one language. A blank in a word stands for blanks of any kind and number; capitals, accents and vowel signs do not matter. */
export interface RoomWords {
    /** What a name has that is certainly the name of a room: "hall", "chamber". */
    readonly rooms: readonly string[];
    /** What a name has that is no room in a building, or none yet: "online", "to be announced". */
    readonly nowhere: readonly string[];
    /** What a row has that says that the meeting is one of several bodies: "Joint meeting with …". */
    readonly joint: readonly string[];
}
