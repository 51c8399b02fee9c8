/** Whoever types gets what was typed: with Enter at line ends, at the speed of a person, in six languages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { until } from './editor.js';

/** Milliseconds between two keys: a fast typist. */
const keyMilliseconds = 70;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sentences that end their lines with the words of the language, of lists and of citations. */
const pages: Readonly<Record<string, string>> = {
    en: 'The Working Group will take up this item on its first day\nand turn to the next item\nin the annex. It has before it a list\nof speakers, a note\nby the Secretariat and, by its resolution\nand its decision 7/1, a schedule\nof work. In its resolution 3/2,\nentitled “Preventive measures”, the Conference documentation\nwas (see document\nCAC/COSP/WG.4/2024/3) settled.\n',
    fr: 'Le Groupe de travail examinera ce point\nle premier jour, puis la liste\ndes orateurs, la note\ndu Secrétariat, la résolution\net la décision 7/1. L’annexe, l’ordre du jour\net « le programme »\nsont joints (voir document\nCAC/COSP/WG.4/2024/3).\n',
    es: 'El Grupo de Trabajo examinará este tema\nel primer día y la lista\nde oradores, la nota\nde la Secretaría, la resolución\ny la decisión 7/1. El anexo, el programa\ny “la nota”\nse adjuntan (véase documento\nCAC/COSP/WG.4/2024/3).\n',
    ru: 'Рабочая группа рассмотрит этот пункт\nв первый день, затем список\nораторов, записку\nСекретариата, резолюцию\nи решение 7/1. Приложение, повестка дня\nи «программа»\nприлагаются (см. документ\nCAC/COSP/WG.4/2024/3).\n',
    ar: 'سينظر الفريق العامل في هذا البند\nفي اليوم الأول ثم في القائمة\nوفي مذكرة\nالأمانة وفي القرار\nوالمقرر 7/1. والمرفق وجدول الأعمال\nو"البرنامج"\nمرفقان (انظر الوثيقة\nCAC/COSP/WG.4/2024/3).\n',
    zh: '工作组将在第一天审议本项目\n和发言者名单\n以及秘书处的说明。\n根据决议\n和第 7/1 号决定，附件\n和“工作安排”\n附后（见文件\nCAC/COSP/WG.4/2024/3）。\n',
};

/** Types a text key by key. Before each Enter, a list that is open would be accepted: then the text is not what was typed. */
async function typeIn(text: string): Promise<void> {
    for (const key of text) {
        if (key === '\n') {
            await vscode.commands.executeCommand('acceptSelectedSuggestion');
        }
        await vscode.commands.executeCommand('type', { text: key });
        await pause(keyMilliseconds);
    }
}

async function emptyAgenda(content = ''): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument({ language: 'agenda', content });
    const editor = await vscode.window.showTextDocument(document);
    const end = document.positionAt(document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    return editor;
}

export function defineTypingSuite(): void {
    describe('Whoever types', function () {
        this.timeout(240_000);
        afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

        for (const [language, page] of Object.entries(pages)) {
            it(`gets what was typed: prose in ${language}`, async () => {
                const head = `agenda CAC/COSP/WG.4/2024/1\nlanguage: ${language}\n\nitem 1  X\n\n`;
                const { document } = await emptyAgenda(head);
                await until('the checks', async () => vscode.languages.getDiagnostics(document.uri));
                await typeIn(page);
                assert.equal(document.getText(), head + page);
            });
        }

        it('gets what was typed: the tour of the read-me', async () => {
            const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
            const [, tour = ''] = /```agenda\n([\s\S]*?)```/u.exec(readme) ?? [];
            assert.notEqual(tour, '');
            const { document } = await emptyAgenda();
            await typeIn(tour);
            assert.equal(document.getText(), tour);
        });

        it('takes what is offered with Tab, where it is wanted', async () => {
            const { document } = await emptyAgenda('agenda CAC/COSP/WG.4/2024/1\nlanguage: en\n\nitem 1  Opening\n\nitem 2  Report\n\n');
            await until('the checks', async () => vscode.languages.getDiagnostics(document.uri));
            await typeIn('See {');
            await pause(1500);
            await vscode.commands.executeCommand('acceptSelectedSuggestion');
            await typeIn(' and its resolution 3/');
            await pause(1500);
            await vscode.commands.executeCommand('acceptSelectedSuggestion');
            await typeIn('.\n');
            assert.match(document.getText(), /See \{item 1\} and its resolution 3\/\d+\.\n$/u);
        });
    });
}
