/** Which tracks are known to be rooms, and which rows say that a meeting is a joint one. */
import assert from 'node:assert/strict';
import { roomKey, tellsJoint } from '../../language/bookings/room-names.js';

/** Each row: what the names are, and the names. */
function check(isRight: (name: string) => boolean, rows: Readonly<Record<string, readonly string[]>>): void {
    for (const [title, names] of Object.entries(rows)) {
        it(`${title}: ${names.join(', ')}`, () => {
            assert.deepEqual(
                names.filter((name) => !isRight(name)),
                [],
            );
        });
    }
}

describe('A track', () => {
    describe('is a room if it has a word for one and a name', () => {
        check((name) => roomKey(name) !== '', {
            en: ['Board Room A', 'Conf. Room 4', 'Trusteeship Council Chamber', 'General Assembly Hall', 'Rm 3', 'Room XX', 'Room A [^a]'],
            fr: ['Salle 3', 'Salle de conférence XVII', 'Salle des Assemblées', 'Amphithéâtre B', 'SALLE ELYSEE'],
            es: ['Sala 2', 'Salón Azteca', 'Sala de conferencias 1'],
            ru: ['Зал 1', 'Зал заседаний D', 'Конференц-зал 2', 'Комната 12'],
            ar: ['القاعة 1', 'قاعة المؤتمرات 3', 'الغرفة ٢', 'القاعة دال'],
            zh: ['3号会议室', 'C 号会议厅', '第二会议室', '万国宫第17会议室', '會議室 2'],
            'a code': ['M2', 'B/M1', 'E-3056', 'М2'],
        });
    });

    describe('is not known to be one', () => {
        check((name) => roomKey(name) === '', {
            'without a word for a room': [
                'Plenary',
                'Working Group 1',
                'Track A',
                'Stream 2',
                'WG2',
                'A',
                '1',
                '',
                ' ',
                '…',
                'Пленарное заседание',
                '全体会议',
            ],
            'without a name': [
                'Room',
                'Conference room',
                'Board room',
                'Salle de réunion',
                'Sala',
                'Зал заседаний',
                'قاعة الاجتماعات',
                '会议室',
            ],
            'while it is not decided': [
                ...[
                    'Room TBC',
                    'Room to be announced',
                    'Salle à déterminer',
                    'Sala por confirmar',
                    'Зал уточняется',
                    'قاعة تحدد لاحقا',
                    '会议室待定',
                ],
            ],
            'where it is in no building': [
                'Virtual Room 1',
                'Breakout room 2',
                'Salle virtuelle A',
                'Sala virtual 1',
                '线上会议室1',
                'القاعة الافتراضية 1',
            ],
            'where it is a text': ['Room A '.repeat(100)],
        });
    });
});

describe('A row', () => {
    describe('says that a meeting is a joint one', () => {
        check(tellsJoint, {
            en: ['Joint meeting with the Commission', 'Second JOINT session', 'Held jointly with the Board'],
            fr: ['Séance commune avec le Comité', 'Réunion conjointe', 'Séances conjointes'],
            es: ['Reunión conjunta con la Comisión', 'Sesiones conjuntas'],
            ru: ['Совместное заседание с Комиссией', 'Продолжение совместного заседания', 'Объединённое заседание'],
            ar: ['اجتماع مشترك مع اللجنة', 'الجلسة المشتركة'],
            zh: ['与委员会举行联席会议', '联合会议（续）', '聯席會議'],
        });
    });
    describe('does not say so', () => {
        check((row) => !tellsJoint(row), {
            en: ['Closed meeting', 'Adjoint programme'],
            fr: ['Allocution du Secrétaire général adjoint', 'Communiqué'],
            es: ['Reunión privada'],
            ru: ['Доклад Организации Объединенных Наций', 'Объединенные Нации'],
            zh: ['联合国秘书长致辞', '全体会议'],
        });
    });
});
