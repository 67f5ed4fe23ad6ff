import { expect, test } from 'vitest'
import { onEachDatabase } from '../../test/test-databases.ts'
import { openStorage } from '../storage/storage.ts'
import { forgetStaffJob } from './staff-job.ts'

await onEachDatabase(({ create }) => {
  test('sessions that have ended and entries of two years ago are deleted, and counted', async () => {
    const { staff, close } = await openStorage(await create())
    const signIn = { kind: 'password', hash: 'x' } as const
    const account = { library: 'harbour', email: 'ada@harbour.example', name: 'Ada', roles: ['desk'], signIn } as const
    const id = (await staff.addAccount(account, '2026-11-25T09:00:00Z')) ?? ''
    const [old, fresh] = [Date.parse('2026-11-25T08:00:00Z'), Date.parse('2026-11-25T09:00:00Z')]
    await staff.startSession({ library: 'harbour', account: id }, old)
    const token = await staff.startSession({ library: 'harbour', account: id }, fresh)
    const note = { library: 'harbour', account: id, subject: 'x' }
    await staff.note({ ...note, action: 'long-ago' }, '2024-11-24T09:00:00Z')
    await staff.note({ ...note, action: 'lately' }, '2026-11-24T09:00:00Z')

    expect(await forgetStaffJob(staff).run('2026-11-25T09:00:00Z')).toEqual({ sessions: 1, audit: 1 })
    expect(await staff.findSession({ library: 'harbour', token }, fresh)).toMatchObject({ account: id })
    expect((await staff.audit('harbour')).items.map(({ action }) => action)).toEqual(['lately'])
    await close()
  })
})
