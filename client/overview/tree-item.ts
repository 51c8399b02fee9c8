/** An entry of the Agenda view as the editor shows it, and as tests see it. */
import * as vscode from 'vscode';
import type { OverviewNode } from './nodes.js';

/** What the editor shows of an entry. */
export function treeItemOf(node: OverviewNode): vscode.TreeItem {
    const { None, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, node.children.length === 0 ? None : Expanded);
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip || node.label;
    item.contextValue = node.context;
    item.accessibilityInformation = { label: node.spoken };
    const colour = node.severity && new vscode.ThemeColor(`list.${node.severity}Foreground`);
    item.iconPath = new vscode.ThemeIcon(node.icon, colour);
    if (node.kind !== 'group') {
        item.command = { command: 'agenda.overview.goTo', title: 'Go to Source', arguments: [node] };
    }
    return item;
}

/** An entry with those below it, as plain data. For tests. */
export function inspected({ id, label, description, spoken, icon, context, place, children }: OverviewNode): object {
    return { id, label, description, spoken, icon, context, line: place.line, children: children.map(inspected) };
}
