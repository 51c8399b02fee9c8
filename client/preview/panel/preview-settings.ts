/** The settings of the preview, as the user has them now. */
import * as vscode from 'vscode';

export const previewSection = 'agenda.preview';

export interface PreviewSettings {
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
    return {
        zoom: settings.get('zoom', 100),
        scrollWithEditor: settings.get('scrollWithEditor', true),
        scrollEditorWithPreview: settings.get('scrollEditorWithPreview', true),
        markFindings: settings.get('markFindings', true),
    };
}
