// Makes annotated-agenda.vsix, the package to install.
//
//   npm run package
//
// The pictures and links of README.md and CHANGELOG.md are relative, so that they work in the repository and on the page of the installed extension. A
// marketplace page shows pictures from the web only: if package.json names a `repository` (of GitHub or GitLab), they are made to lead there. Without one
// they stay as they are.
import { readFileSync, statSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';

const packagePath = 'annotated-agenda.vsix';
const mostBytes = 2 * 1024 * 1024;

const { repository } = JSON.parse(readFileSync('package.json', 'utf8'));
await createVSIX({
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: repository !== undefined,
});
const { size } = statSync(packagePath);
console.log(`${packagePath}: ${Math.ceil(size / 1024)} KB`);
if (size > mostBytes) {
    console.error(`The package is larger than ${mostBytes / 1024} KB.`);
    process.exitCode = 1;
}
