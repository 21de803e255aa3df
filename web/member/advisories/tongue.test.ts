import { expect, it } from 'vitest'
import { tongueOf } from './tongue'

it('goes by what is written', () => expect(['锁好车门。', 'Fire in 永北, five minutes', '12'].map(words => tongueOf(words, 'en'))).toEqual(['zh-CN', 'en', 'en']))
