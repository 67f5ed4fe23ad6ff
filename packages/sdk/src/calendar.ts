import { adapterResolver } from '@library-catalyst/widgets'
import '@library-catalyst/widgets/calendar/define'
import { resolveAdapter } from './resolve-adapter.ts'

adapterResolver.value ??= resolveAdapter
