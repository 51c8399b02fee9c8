import { createAgendaLanguages } from './language/module.js';
import { loadLibrary } from './server/library.js';
import { URI } from 'langium';
import fs from 'node:fs';
import * as L from './bench/large.js';
import { documentOf } from './language/document/document.js';
import { readingOf } from './language/semantics/reading.js';
import { agendaRules } from './language/validation/catalogue.js';
import { scanAgenda } from './language/syntax/scanner.js';
const l = createAgendaLanguages();
const docs = loadLibrary(l.shared);
const text = (Object.values(L).find(v => typeof v === 'function') as any)();
const t = typeof text === 'string' ? text : text.text;
console.log('chars', t.length);
await l.shared.workspace.DocumentBuilder.build(docs as any, {});
for (let i = 0; i < 5; i++) {
  const uri = URI.file('/x/large' + i + '.agenda');
  let a = performance.now(); const lap = (n: string) => { const b = performance.now(); console.log(n, Math.round(b - a)); a = b; };
  l.agenda.parser.Lexer.tokenize(t); lap('scan');
  const doc = l.shared.workspace.LangiumDocumentFactory.fromString(t, uri); lap('scan+parse');
  l.shared.workspace.LangiumDocuments.addDocument(doc);
  await l.shared.workspace.DocumentBuilder.build([doc], {}); lap('index+link');
  const v: any = l.agenda.validation.DocumentValidator; 
  const found = await v.check(doc); lap('validate ' + found.length);
  documentOf(readingOf(doc.parseResult.value as any)); lap('blocks');
  if (i === 4) { const ctx: any = { document: doc, reading: readingOf(doc.parseResult.value as any), registers: l.agenda.references.Registers, scopes: l.agenda.references.ScopeProvider, versions: {own: undefined, others: []} };
    for (const r of agendaRules) { const s = performance.now(); [...r.check(ctx)]; const d = performance.now() - s; if (d > 3) console.log('  ', r.code, Math.round(d)); } }
  l.shared.workspace.LangiumDocuments.deleteDocument(uri);
}
