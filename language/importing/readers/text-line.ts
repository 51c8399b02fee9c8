/** A line of a plain text, as the readers of such files hand it on. */

/** A line that is not empty. */
export interface TextLine {
    /** Without the blanks at its ends; a leading tab stays. */
    readonly text: string;
    /** As it is in the file. */
    readonly raw: string;
    /** Blanks before it; tabs do not count. */
    readonly indent: number;
    /** Whether it stands right below another one. */
    readonly isTight: boolean;
    /** Whether its label stood on a line of its own: what is known of the title is its first line. */
    readonly isTitleApart?: true;
    /** Whether its words stood one on a line, as readers of PDF files give a line that is stretched to the margin. */
    readonly isStretched?: true;
}
