const zh = {
  title: '字号、颜色、朗读',
  size: '字号',
  sizes: { normal: '标准', large: '大', largest: '特大' },
  theme: '颜色',
  themes: { light: '白天', dark: '夜间', contrast: '高对比' },
  sample: '永北小区 3 号楼',
  sampleText: '看得清吗？看不清就再大一号。',
  spoken: '朗读',
  spokenText: '有人需要帮助时，用这台手机自己的声音读出来。',
  spokenOn: '读出来',
  spokenOff: '不读',
  noVoice: '这台手机没有自带的中文语音，不能朗读。我们不用会把话传到别处的语音。',
  tryVoice: '读一句听听',
  trial: '有人需要帮助，火灾，大约三分钟。',
}

const en: typeof zh = {
  title: 'Letters, colours, voice',
  size: 'Letters',
  sizes: { normal: 'Normal', large: 'Large', largest: 'Largest' },
  theme: 'Colours',
  themes: { light: 'Day', dark: 'Night', contrast: 'Contrast' },
  sample: 'Yongbei Estate, house 3',
  sampleText: 'Easy to read? If not, take the next size.',
  spoken: 'Voice',
  spokenText: 'When somebody needs help, this phone’s own voice says so.',
  spokenOn: 'Aloud',
  spokenOff: 'Silent',
  noVoice: 'This phone has no voice of its own for this language. A voice that sends words elsewhere is never used.',
  tryVoice: 'Hear a sentence',
  trial: 'Somebody needs help. Fire, about three minutes.',
}

export const words = { 'zh-CN': zh, en }
