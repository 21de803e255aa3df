import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '人员', find: '查找姓名（可用拼音）', all_forces: '全部队伍', any_duty: '在岗与否', on_duty: '在岗', off_duty: '不在岗', none: '没有找到队员', none_hint: '换个条件再试。',
    head: { name: '姓名', force: '队伍', phone: '电话', mode: '出行', skills: '技能', insured: '保险至', status: '状态', duty: '在岗' },
  },
  en: {
    title: 'Members', find: 'Find a name (pinyin works)', all_forces: 'All forces', any_duty: 'On or off duty', on_duty: 'on duty', off_duty: 'off duty', none: 'No member found', none_hint: 'Try other filters.',
    head: { name: 'Name', force: 'Force', phone: 'Telephone', mode: 'Moves', skills: 'Skills', insured: 'Insured until', status: 'Status', duty: 'Duty' },
  },
}
