/** Answers tracked changes by LibreOffice: a macro in a profile of its own accepts or rejects all of them, and writes plain text. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer } from './tracked-text.js';

const macro = `Sub AnswerAll(list As String)
    Dim source As String, target As String, command As String
    number = FreeFile
    Open ConvertFromURL(list) For Input As #number
    Do While Not EOF(number)
        Line Input #number, source
        Line Input #number, target
        Line Input #number, command
        Answer(source, target, command)
    Loop
    Close #number
End Sub

Sub Answer(source As String, target As String, command As String)
    Dim hidden(0) As New com.sun.star.beans.PropertyValue
    hidden(0).Name = "Hidden" : hidden(0).Value = True
    document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
    Dim text(1) As New com.sun.star.beans.PropertyValue
    text(0).Name = "FilterName" : text(0).Value = "Text (encoded)"
    text(1).Name = "FilterOptions" : text(1).Value = "UTF8"
    document.storeToURL(target, text())
    document.close(True)
End Sub
`;

/** The texts of files, all of their changes accepted or rejected. The folder is the caller's. */
export function answeredBy(asked: readonly { readonly file: string; readonly answer: Answer }[], folder: string): readonly string[] {
    const basic = join(folder, 'profile/user/basic/Standard');
    const office = (...args: readonly string[]): string =>
        spawnSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`, '--headless', ...args], {
            encoding: 'utf8',
            timeout: 60_000,
        }).stderr;
    if (!existsSync(basic)) {
        // A new profile gets modules of its own: ours takes the place of one of them.
        office('--terminate_after_init');
    }
    const escaped = macro.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    writeFileSync(
        join(basic, 'Module1.xba'),
        `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`,
    );
    const targets = asked.map(({ file, answer }) => `${file}.${answer}.txt`);
    const lines = asked.flatMap(({ file, answer }, index) => [
        pathToFileURL(file).href,
        pathToFileURL(targets[index]!).href,
        answer === 'accepted' ? '.uno:AcceptAllTrackedChanges' : '.uno:RejectAllTrackedChanges',
    ]);
    writeFileSync(join(folder, 'list.txt'), lines.map((line) => `${line}\n`).join(''));
    const stderr = office(`macro:///Standard.Module1.AnswerAll("${pathToFileURL(join(folder, 'list.txt'))}")`);
    return targets.map((target) => {
        if (!existsSync(target)) {
            throw new Error(`LibreOffice wrote no text: ${stderr}`);
        }
        return readFileSync(target, 'utf8').replace(/^\uFEFF/u, '');
    });
}
