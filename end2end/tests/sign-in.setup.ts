// Each role signs in once; the tests take up its session.

import { SignIn } from '../support/pages/staff.ts';
import { type Role, expect, sessionFile, test } from '../support/test.ts';
import { PASSWORD, type Site, type Which } from '../support/world.ts';

const ACCOUNTS: [email: string, role: Role, site: Site, which: Which][] = [
  ['koordination@erfurt.example', 'coordinator', 'erfurt', 'demo'],
  ['auditor@erfurt.example', 'auditor', 'erfurt', 'demo'],
  ['koordination@gotha.example', 'coordinator', 'gotha', 'demo'],
  ['koordination@nordhausen.example', 'coordinator', 'nordhausen', 'demo'],
  ['koordination@kyffhaeuserkreis.example', 'coordinator', 'kyffhaeuserkreis', 'demo'],
  ['koordination@saalfeld-rudolstadt.example', 'coordinator', 'saalfeld-rudolstadt', 'demo'],
  ['state-viewer@land.example', 'state-viewer', 'state', 'demo'],
  ['state-admin@land.example', 'state-admin', 'state', 'demo'],
  ['koordination@erfurt.example', 'coordinator', 'erfurt', 'post'],
  ['koordination@gotha.example', 'coordinator', 'gotha', 'post'],
];

for (const [email, role, site, which] of ACCOUNTS) {
  test(`${email} signs in (${which})`, async ({ arrive }) => {
    const page = await arrive();
    const door = await new SignIn(page).open(site, which);
    await door.as(email, PASSWORD);
    await expect(page.locator('.ch-work')).toBeVisible();
    await page.context().storageState({ path: sessionFile(role, site, which) });
  });
}
