import { describe, expect, it } from 'vitest'
import { localVoice } from './voice'

const voice = (lang: string, localService = true) => ({ lang, localService })

describe('the voice', () => {
  it('never lives elsewhere', () => expect(localVoice([voice('zh-CN', false)], 'zh-CN')).toBeNull())
  it('speaks the language', () => expect(localVoice([voice('en-GB'), voice('zh-TW')], 'zh-CN')).toEqual(voice('zh-TW')))
  it('is from here, if possible', () => expect(localVoice([voice('zh_HK'), voice('zh_CN')], 'zh-CN')).toEqual(voice('zh_CN')))
  it('is missing where there is none', () => expect(localVoice([voice('en-US')], 'zh-CN')).toBeNull())
})
