import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': { title: '平安屋', find: '查找平安屋、点位', none: '没有平安屋', none_hint: '平安屋由管理员录入。', nobody: '无人', equipment: '装备', expires: '有效期至 {day}', unusable: '不可用' },
  en: { title: 'Houses', find: 'Find a house or post', none: 'No houses', none_hint: 'The administrator enters them.', nobody: 'nobody', equipment: 'Equipment', expires: 'valid until {day}', unusable: 'unusable' },
}
