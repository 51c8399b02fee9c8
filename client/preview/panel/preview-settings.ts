/** The settings of the preview, as the user has them now. */
import * as vscode from 'vscode';
import { type PreviewView, previewViews } from '../messages.js';

export const previewSection = 'agenda.preview';

export interface PreviewSettings {
    /** How an agenda is shown for which nothing else was chosen. */
    readonly view: PreviewView;
    /** Percent. */
    readonly zoom: number;
    /** Whether the preview follows the editor. */
    readonly scrollWithEditor: boolean;
    /** Whether the editor follows the preview. */
    readonly scrollEditorWithPreview: boolean;
    readonly markFindings: boolean;
}

export function previewSettings(): PreviewSettings {
    const settings = vscode.workspace.getConfiguration(previewSection);
    const view = settings.get<PreviewView>('view', 'continuous');
    return {
        view: previewViews.includes(view) ? view : 'continuous',
        zoom: settings.get('zoom', 100),
        scrollWithEditor: settings.get('scrollWithEditor', true),
        scrollEditorWithPreview: settings.get('scrollEditorWithPreview', true),
        markFindings: settings.get('markFindings', true),
    };
}
