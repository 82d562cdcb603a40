import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { createGraph } from '../../bot/store/graph'
import { startLocalM365, type LocalM365 } from '../../infra/local/server'
import { appToken } from '../../infra/local/signedIn'
import { provision } from '../../infra/sharepoint/provision'

export const SITES = { team: 'team', vault: 'vault' }

/** Made by test/begin.mjs and taken away by test/end.mjs. */
const RUN_FOLDER = process.env['TEST_RUN_FOLDER'] ?? tmpdir()

/**
 * A local Microsoft 365 that has all the lists. They are made once in a run and copied from then on: making them takes
 * longer than most of what is tested on them.
 */
export async function startProvisioned(now: Date): Promise<LocalM365> {
  const folder = await mkdtemp(join(RUN_FOLDER, 'lists-'))
  const file = join(folder, 'local.db')
  await copyFile(await provisionedFile(), file)
  const local = await startLocalM365({ port: 0, file, now })
  return {
    ...local,
    close: async () => {
      await local.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function provisionedFile(): Promise<string> {
  const shared = join(RUN_FOLDER, 'provisioned.db')
  if (process.env['TEST_RUN_FOLDER'] !== undefined && existsSync(shared)) return shared
  const folder = await mkdtemp(join(RUN_FOLDER, 'provisioning-'))
  const file = join(folder, 'local.db')
  const local = await startLocalM365({ port: 0, file, now: new Date('2020-01-01T00:00:00Z') })
  await provision(createGraph({ baseUrl: local.url, token: appToken(local.url) }), SITES, () => undefined)
  await local.close()
  // The newest of it may lie beside the file still.
  const database = new Database(file)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
  // Another worker may have been quicker; either will do.
  await rename(file, shared)
  await rm(folder, { recursive: true, force: true })
  return shared
}
