import { createAgendaLanguages } from './language/module.js';
import { URI } from 'langium';
import fs from 'node:fs';
import { readingOf } from './language/semantics/reading.js';
import { documentOf } from './language/document/document.js';
const l = createAgendaLanguages();
const f = process.argv[2]!;
const t0 = performance.now();
const doc = l.shared.workspace.LangiumDocumentFactory.fromString(fs.readFileSync(f, 'utf8'), URI.file(f));
const t1 = performance.now();
const d = documentOf(readingOf(doc.parseResult.value as never));
console.error(t1 - t0, performance.now() - t1);
for (const b of d.blocks) { const {id, hash, startLine, endLine, startOffset, endOffset, language, direction, ...c} = b; console.log(id, hash, `${startLine}-${endLine}`, language, direction, JSON.stringify(c)); }
