import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import type { PlatformId } from '../../../src/contract/platforms.js';
import { environmentKeys } from '../../../src/server/cli/environment.js';
import { callbackAddresses, redirectUri } from '../../../src/server/platforms/addresses.js';
import { permissionSheets, type SignIn } from '../../../src/server/platforms/permissions.js';

const folder = new URL('../../../docs/platforms/', import.meta.url);
const connectable = ['instagram', 'tiktok', 'youtube', 'facebook', 'threads', 'pinterest'] as const;
const config = { publicUrl: 'https://host.example' };

suite('the pages about platforms', () => {
  test('name variables that exist', async () => {
    for (const name of await readdir(folder)) {
      const text = await readFile(new URL(name, folder), 'utf8');
      const named = text.match(/\b(?:ONBOARDING|INSTAGRAM|TIKTOK|YOUTUBE|FACEBOOK|THREADS|PINTEREST)_[A-Z_]+\b/g) ?? [];
      for (const variable of named) assert.ok(variable in environmentKeys, `${name}: ${variable}`);
    }
  });

  for (const id of connectable) {
    test(`tell of ${id} how to set it up: every address to register, every usual permission, the check`, async () => {
      const text = await readFile(new URL(`${id}.md`, folder), 'utf8');
      const addresses = [redirectUri(config, id), ...Object.values(callbackAddresses(config, id as PlatformId))];
      for (const address of addresses)
        assert.ok(text.includes(address.replace(config.publicUrl, '<public URL>')), address);
      for (const { scope } of permissionSheets[id as SignIn].usual) assert.ok(text.includes(scope), scope);
      const variables = Object.keys(environmentKeys).filter((variable) => variable.startsWith(`${id.toUpperCase()}_`));
      const rehearsal = /_(AUTHORIZE|TOKEN|API)_URL$/;
      for (const variable of variables) assert.ok(rehearsal.test(variable) || text.includes(variable), variable);
      assert.match(text, /creator-onboarding check/);
    });
  }
});
