/** This project's server, measured like the others. */
import { ourServer } from '../our-server.js';
import type { Rival } from './rival.js';

export const ours: Rival = {
    name: 'Annotated Agenda',
    checks: 'numbers, references, citations, dates, notes, papers, the schedule',
    program: ourServer,
    extension: '.agenda',
    textOf: (agenda) => agenda,
    fault: 'See {item 4711}.',
};
