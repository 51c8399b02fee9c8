/** The preview's own script and style in a page of Chromium, with a test host: the test sends the messages of the panel. */
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { previewPage } from '../../client/preview/panel/page.js';
import type { FromPreview, Inspection, RenderMessage, ToPreview } from '../../client/preview/messages.js';
import { renderBlock } from '../../language/formats/html.js';
import { formatted } from '../document/documents.js';
import { orderChange } from '../../server/preview/preview-order.js';
import type { PreviewBlock, PrintedLeaves } from '../../protocol/protocol.js';

const origin = 'https://preview.test';
const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** A block of the document in the form tests write it. */
export interface TestBlock {
    readonly id: string;
    readonly html: string;
    readonly lines: readonly [number, number];
    readonly severity?: PreviewBlock['severity'];
    readonly messages?: readonly string[];
}

export function paragraph(id: string, text: string, first: number, last = first): TestBlock {
    return { id, html: `<p class="block paragraph" data-block="${id}" dir="auto">${text}</p>`, lines: [first, last] };
}

/** The blocks of an agenda. `messages` are the findings of some of them, by id. */
export function blocksOf(source: string, messages: Readonly<Record<string, readonly string[]>> = {}): readonly TestBlock[] {
    return formatted(source).blocks.map((block) => ({
        id: block.id,
        html: renderBlock(block),
        lines: [block.startLine, block.endLine],
        ...(messages[block.id] ? { severity: 'warning', messages: messages[block.id]! } : {}),
    }));
}

/** Colours of the editor's own themes, by the class that it sets on the body. */
export const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'vscode-light': {
        'editor-background': '#ffffff',
        'editor-foreground': '#3b3b3b',
        'textLink-foreground': '#005fb8',
        descriptionForeground: '#3b3b3b',
        focusBorder: '#005fb8',
        'editorHoverWidget-background': '#f8f8f8',
        'editorHoverWidget-foreground': '#3b3b3b',
        'editorError-foreground': '#e51400',
        'editorWarning-foreground': '#bf8803',
        'editorInfo-foreground': '#1a85ff',
        'button-secondaryBackground': '#e5e5e5',
        'button-secondaryForeground': '#3b3b3b',
    },
    'vscode-dark': {
        'editor-background': '#1f1f1f',
        'editor-foreground': '#cccccc',
        'textLink-foreground': '#4daafc',
        descriptionForeground: '#9d9d9d',
        focusBorder: '#0078d4',
        'editorHoverWidget-background': '#202020',
        'editorHoverWidget-foreground': '#cccccc',
        'editorError-foreground': '#f14c4c',
        'editorWarning-foreground': '#cca700',
        'editorInfo-foreground': '#3794ff',
        'button-secondaryBackground': '#313131',
        'button-secondaryForeground': '#cccccc',
    },
    'vscode-high-contrast': {
        'editor-background': '#000000',
        'editor-foreground': '#ffffff',
        'textLink-foreground': '#21a6ff',
        descriptionForeground: '#ffffff',
        focusBorder: '#f38518',
        contrastBorder: '#6fc3df',
        'editorHoverWidget-background': '#0c141f',
        'editorHoverWidget-foreground': '#ffffff',
        'editorHoverWidget-border': '#6fc3df',
        'editorError-foreground': '#f48771',
        'editorWarning-foreground': '#ffd370',
        'editorInfo-foreground': '#3794ff',
        'button-border': '#6fc3df',
        'button-secondaryForeground': '#ffffff',
        'button-secondaryBackground': '#000000',
    },
};

export class PreviewPage {
    #order: readonly PreviewBlock[] = [];
    #uri = '';

    private constructor(
        readonly page: Page,
        /** The page's network requests, except for its own files. */
        readonly foreign: readonly string[],
    ) {}

    static async launch(): Promise<Browser> {
        return chromium.launch({
            executablePath: process.env.AGENDA_CHROMIUM ?? '/usr/bin/chromium',
            args: ['--no-sandbox', '--disable-gpu'],
        });
    }

    /** A new page that is ready. `theme` is the class that the editor sets on the body. */
    static async open(browser: Browser, theme = 'vscode-light', width = 800): Promise<PreviewPage> {
        const page = await browser.newPage({ viewport: { width, height: 600 } });
        const foreign: string[] = [];
        await page.route('**/*', (route) => {
            const url = new URL(route.request().url());
            const name = url.pathname.slice(1);
            if (url.origin !== origin) {
                foreign.push(url.href);
                return route.abort();
            }
            if (name === '') {
                const html = previewPage({
                    source: origin,
                    script: `${origin}/preview.js`,
                    style: `${origin}/preview.css`,
                    leafStyle: `${origin}/preview-leaves.css`,
                    nonce: 'test',
                    uri: 'file:///a.agenda',
                    locked: false,
                });
                return route.fulfill({ contentType: 'text/html', body: html });
            }
            return route.fulfill({ contentType: types[name.split('.').at(-1) ?? ''], body: readFileSync(`dist/${name}`) });
        });
        await page.addInitScript((themeClass) => {
            const said: unknown[] = [];
            let state: unknown;
            Object.assign(window, {
                said,
                acquireVsCodeApi: () => ({
                    postMessage: (message: unknown) => said.push(message),
                    getState: () => state,
                    setState: (kept: unknown) => {
                        state = kept;
                    },
                }),
            });
            addEventListener('DOMContentLoaded', () => document.body.classList.add(themeClass));
        }, theme);
        await page.goto(`${origin}/`);
        await page.evaluate((colours) => {
            for (const [name, value] of Object.entries(colours)) {
                document.documentElement.style.setProperty(`--vscode-${name}`, value);
            }
        }, themes[theme] ?? {});
        const preview = new PreviewPage(page, foreign);
        await preview.said('ready');
        return preview;
    }

    async post(message: ToPreview): Promise<void> {
        await this.page.evaluate((data) => window.dispatchEvent(new MessageEvent('message', { data })), message);
    }

    /** Shows a document as the panel would: sends only what changed, or the HTML of every block if `all` is set. */
    async show(
        blocks: readonly TestBlock[],
        {
            version = 1,
            uri = 'file:///a.agenda',
            all = false,
            direction = 'ltr' as 'ltr' | 'rtl',
            language = 'en',
            printed = undefined as PrintedLeaves | undefined,
        } = {},
    ): Promise<void> {
        const before = uri === this.#uri ? this.#order : [];
        const order = blocks.map(({ id, html, lines, severity, messages }) => ({
            id,
            hash: html,
            startLine: lines[0],
            endLine: lines[1],
            severity,
            messages,
        }));
        const known = new Map(before.map(({ id, hash }) => [id, hash]));
        const message: RenderMessage = {
            type: 'render',
            version,
            uri,
            language,
            direction,
            title: 'Annotated provisional agenda',
            ...(printed ? { printed } : {}),
            order: [],
            change: orderChange(before, order),
            html: Object.fromEntries(blocks.filter(({ id, html }) => all || known.get(id) !== html).map(({ id, html }) => [id, html])),
        };
        this.#order = order;
        this.#uri = uri;
        await this.post(message);
    }

    /** Shows an agenda. */
    async showAgenda(source: string, messages: Readonly<Record<string, readonly string[]>> = {}, version = 1): Promise<void> {
        const { language, direction } = formatted(source);
        await this.show(blocksOf(source, messages), { version, language, direction });
    }

    /** The last message of a kind from the page; waits for one. */
    async said<Type extends FromPreview['type']>(type: Type): Promise<Extract<FromPreview, { type: Type }>> {
        const handle = await this.page.waitForFunction(
            (wanted) => (window as unknown as { said: { type: string }[] }).said.findLast((message) => message.type === wanted),
            type,
        );
        return (await handle.jsonValue()) as Extract<FromPreview, { type: Type }>;
    }

    /** The number of messages of a kind that the page has sent so far. */
    async count(type: FromPreview['type']): Promise<number> {
        return this.page.evaluate(
            (wanted) => (window as unknown as { said: { type: string }[] }).said.filter((message) => message.type === wanted).length,
            type,
        );
    }

    async inspect(): Promise<Inspection> {
        const request = Math.floor(Math.random() * 1e9);
        await this.post({ type: 'inspect', request });
        const handle = await this.page.waitForFunction(
            (wanted) => (window as unknown as { said: { request?: number }[] }).said.find((message) => message.request === wanted),
            request,
        );
        return ((await handle.jsonValue()) as unknown as { inspection: Inspection }).inspection;
    }

    /** Two animation frames: after them, scrolling and its events are over. */
    async settle(): Promise<void> {
        await this.page.evaluate(
            () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20)))),
        );
    }
}
