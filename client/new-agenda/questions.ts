/** What the user is asked for a new agenda: language, body, session and dates. */
import * as vscode from 'vscode';
import type { AgendaLanguage, NewAgendaParams, NewAgendaValueParams } from '../../protocol/protocol.js';
import type { LanguageServer } from '../language-server.js';
import { type Answer, type Checked, choose, type Step, type } from './steps.js';
import { bodyChoices, languageChoices, ownBody, refusal } from './wording.js';

/** What is known so far. */
interface Answers {
    language?: AgendaLanguage;
    body?: NewAgendaParams['body'];
    session?: string;
    dates?: string;
}

/** Asks one question, and keeps the answer. Returns the way back, or undefined where the user gives up. */
type Question = (step: Step, answers: Answers) => Promise<'next' | 'back' | undefined>;

/** Asks all questions, with a way back. Undefined if the user gives up. */
export async function askForNewAgenda(server: LanguageServer): Promise<NewAgendaParams | undefined> {
    const { languages } = await server.newAgendaChoices();
    const answers: Answers = {};
    const questions: readonly Question[] = [askLanguage(languages), askBody, askValue(server, 'session'), askValue(server, 'dates')];
    for (let number = 1; number <= questions.length; ) {
        const went = await questions[number - 1]?.({ title: 'New Agenda', number, total: questions.length }, answers);
        if (went === undefined) {
            return undefined;
        }
        number += went === 'back' ? -1 : 1;
    }
    const { language, body, session, dates } = answers;
    return language && body && session !== undefined && dates !== undefined
        ? { language: language.language, body, session, dates }
        : undefined;
}

function kept<Value>(answer: Answer<Value>, keep: (value: Value) => void): 'next' | 'back' | undefined {
    if (answer === undefined || answer === 'back') {
        return answer;
    }
    keep(answer.value);
    return 'next';
}

function askLanguage(languages: readonly AgendaLanguage[]): Question {
    const usual = vscode.env.language.split('-')[0];
    return async (step, answers) =>
        kept(
            await choose(
                step,
                'The language of the agenda',
                languageChoices(languages),
                ({ language }) => language === (answers.language?.language ?? usual),
            ),
            (language) => {
                answers.language = language;
            },
        );
}

const askBody: Question = async (step, answers) => {
    const known = answers.body && 'symbol' in answers.body ? answers.body.symbol : undefined;
    return kept(
        await choose(
            step,
            'The body that meets: choose one, or type its name',
            bodyChoices(answers.language?.bodies ?? []),
            (body) => 'symbol' in body && body.symbol === known,
            ownBody,
        ),
        (body) => {
            answers.body = body;
        },
    );
};

const prompts: Readonly<Record<NewAgendaValueParams['key'], string>> = {
    session: 'The number of the session, such as 17, or of the meeting, such as 6th meeting',
    dates: 'The first and the last day, such as 1-4 September 2026',
};

function askValue(server: LanguageServer, key: NewAgendaValueParams['key']): Question {
    return async (step, answers) => {
        const language = answers.language?.language ?? '';
        const check = async (text: string): Promise<Checked<string>> => {
            const read = await server.newAgendaValue({ key, text, language });
            return read ? { value: read.value, message: `${read.value} (${read.printed})` } : { message: refusal(key) };
        };
        return kept(await type(step, prompts[key], answers[key] ?? '', check), (value) => {
            answers[key] = value;
        });
    };
}
