import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '申请', find: '姓名、拼音', none: '没有这样的申请', none_hint: '换个条件，或新建一个邀请让人扫码申请。', any_owner: '全部经办人', any_due: '全部期限', nobody: '无人经办', overdue: '超期', invitations: '邀请与海报', member: '队员资料',
    scope: { name: '范围', open: '办理中', appeals: '申诉待答复', all: '全部' }, favours: '推荐', disfavours: '不推荐', no_opinion: '尚无意见', no_opinion_yet: '街道还没有给出意见；由派出所决定。', opinion: '街道意见', appealed: '有申诉', house: '平安屋', shop: '店铺', responsible: '责任单位',
    told: '申请内容', history: '经过', no_history: '还没有记录', appeal: '申诉', granted: '已准许', upheld: '维持原决定', claimed: '已由您经办', noted: '已记录', house_opened: '平安屋已建档', claimed_skill: '自报，未核验', say: '提交',
    head: { name: '姓名', force: '队伍', step: '步骤', owner: '经办', due: '期限', favours: '街道意见', sent: '申请日期', phone: '电话', mode: '出行', skills: '技能', languages: '语言', hours: '有空', home: '住处一带', note: '补充', campaign: '活动', reason: '最近决定的原因' },
    day: { 1: '周一', 2: '周二', 3: '周三', 4: '周四', 5: '周五', 6: '周六', 7: '周日' },
    verb: { claim: '我来经办', assign: '指定经办和期限', check: '核查通过', interview: '面谈通过', train: '培训合格', admit: '开始试用', confirm: '转为正式', refuse: '不通过', suspend: '暂停', reinstate: '恢复', leave: '退出', recommend: '给出意见', decide: '答复申诉', open_house: '建档这个平安屋' },
    next_owner: '下一步由谁经办', next_due: '下一步期限', due_hint: '不填则按惯常天数', why_hard: '申请人会看到这个原因，并可在 30 天内申诉一次',
    will: { recommend: '街道提出意见，由派出所决定。', decide: '准许后，申请重新从核查开始；被暂停的恢复。您的理由会给申请人看。' },
    yes: { recommend: '推荐', decide: '准许' }, no: { recommend: '不推荐', decide: '维持原决定' }, why: { recommend: '不推荐时必须写明', decide: '至少五个字，申请人会看到' },
    link: {
      what: '邀请', state: '状态', expires: '有效至', applied: '已申请', by: '由谁新建', acts: '操作', open: '可用', expired: '已过期', revoked: '已撤销', poster: '海报', revoke: '撤销', make: '新建邀请', none: '还没有邀请', none_hint: '新建一个，打印海报贴出去。', will: '得到一个链接和可打印的二维码海报。任何人扫码都可以申请，由派出所逐步审核。',
      campaign: '活动名称', campaign_hint: '可不填；申请人会看到', any_force: '三支队伍均可', any_house: '不限平安屋', lives: '有效期', days: '{n} 天', heading: '加入平安联盟', scan: '微信或相机扫码申请，不用注册', until: '有效至 {day}',
    },
  },
  en: {
    title: 'Applications', find: 'Name, pinyin', none: 'No such application', none_hint: 'Try other filters, or make an invitation that people can scan.', any_owner: 'Any owner', any_due: 'Any due day', nobody: 'nobody', overdue: 'overdue', invitations: 'Invitations and posters', member: 'Member',
    scope: { name: 'Which', open: 'In progress', appeals: 'Appeals to answer', all: 'All' }, favours: 'recommended', disfavours: 'not recommended', no_opinion: 'no word yet', no_opinion_yet: 'The subdistrict office has not said anything yet; the station decides.', opinion: 'Subdistrict office', appealed: 'appeal', house: 'House', shop: 'Shop', responsible: 'Responsible unit',
    told: 'What was told', history: 'History', no_history: 'Nothing yet', appeal: 'Appeal', granted: 'granted', upheld: 'upheld', claimed: 'Yours now', noted: 'Noted', house_opened: 'The house is taken up', claimed_skill: 'claimed, not verified', say: 'Say so',
    head: { name: 'Name', force: 'Force', step: 'Step', owner: 'Owner', due: 'Due', favours: 'Subdistrict', sent: 'Applied', phone: 'Telephone', mode: 'Moves', skills: 'Skills', languages: 'Languages', hours: 'Has time', home: 'Home cell', note: 'Note', campaign: 'Campaign', reason: 'Reason of the last decision' },
    day: { 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun' },
    verb: { claim: 'I see to it', assign: 'Owner and due day', check: 'Checked', interview: 'Interviewed', train: 'Trained', admit: 'Start probation', confirm: 'Make active', refuse: 'Refuse', suspend: 'Suspend', reinstate: 'Reinstate', leave: 'Leaves', recommend: 'Give an opinion', decide: 'Answer the appeal', open_house: 'Take up this house' },
    next_owner: 'Who sees to the next step', next_due: 'Next step due', due_hint: 'Left empty: the usual time', why_hard: 'The applicant sees this reason and may appeal once within 30 days',
    will: { recommend: 'The subdistrict office gives its opinion; the station decides.', decide: 'Granted, the application starts again at the check, and somebody suspended may serve again. The applicant sees your reason.' },
    yes: { recommend: 'recommend', decide: 'grant' }, no: { recommend: 'do not recommend', decide: 'uphold' }, why: { recommend: 'Needed if you do not recommend', decide: 'At least five characters; the applicant sees it' },
    link: {
      what: 'Invitation', state: 'State', expires: 'Until', applied: 'Applied', by: 'Made by', acts: 'Acts', open: 'open', expired: 'run out', revoked: 'revoked', poster: 'Poster', revoke: 'Revoke', make: 'Make an invitation', none: 'No invitations yet', none_hint: 'Make one, print the poster and hang it up.', will: 'You get a link and a poster with a QR code. Whoever scans it may apply; the station decides step by step.',
      campaign: 'Campaign', campaign_hint: 'May stay empty; applicants see it', any_force: 'any force', any_house: 'any house', lives: 'Valid for', days: '{n} days', heading: 'Join the alliance', scan: 'Scan it to apply; no account is needed', until: 'valid until {day}',
    },
  },
}
