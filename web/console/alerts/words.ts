import type { Words } from '@kit'

/** `rule`: what stands under every alert; nobody can write it otherwise. */
export const words: Words = {
  'zh-CN': {
    title: '协查', about: '请点名的几个平安屋留意。一人起草，所长批准；最多 10 个平安屋、60 人，最长 72 小时。',
    rule: '只观察、只报告：不跟踪、不拦截、不拍照、不转发；有危险打 110。',
    draft: '起草协查', drafted: '已起草，等所长批准', kind_label: '留意什么', kind: { person: '人', vehicle: '车辆', thing: '物品' },
    text: '写什么', text_hint: '写看得见的：衣着、车型、在做什么。不写姓名、证件号、电话。', houses: '发给哪些平安屋', chosen: '已选 {n} 个', hours: '持续几小时', hours_hint: '最短 1 小时，最长 {most} 小时', reach: '现在在岗、会看到的：{people} 人（最多 {most} 人）', none_chosen: '还没有选平安屋',
    status: { drafted: '待批准', approved: '进行中', refused: '未批准', expired: '已到期', recalled: '已撤回', suspended: '已暂停' },
    none: '没有协查', none_hint: '需要几个平安屋留意时，由民警起草。', by: '{name} 起草 {time}', approved_by: '{name} 批准 {time}', until: '到 {time}', renewal: '续期',
    look: '看内容', hide: '收起', noted: '每次查看都会记入审计。', why: '理由：{reason}',
    verb: { approve: '批准', refuse: '不批准', recall: '撤回', renew: '续期' }, approve_ask: '批准这份协查？', approve_will: '现在在岗的人马上看到，{hours} 小时后自动消失。', approved: '已批准', refuse_title: '不批准这份协查', recall_title: '撤回这份协查', recall_will: '所有屏幕马上清除内容。', reason: '理由', refused: '已退回', recalled: '已撤回', renew_title: '续期：要重新批准', renewed: '已提交续期，等所长批准',
    photo: { add: '附照片', drop: '去掉照片', dropped: '照片已去掉', ask: '提交，等另一位复核', asked: '已提交，等另一位有权批准的人复核照片', will: '照片要有案号，由另一位有权批准的人先复核；复核照片的人不能再批准这份协查。协查一结束，照片随即删除。', file: '照片', file_hint: 'JPEG、PNG 或 WebP，不超过 12 MB；位置、机型等信息会去掉。', case: '案号', case_hint: '例如：沪公（徐）立字〔2026〕1234 号', of_case: '案号：{case}', waits: '照片待复核', agreed: '附照片', show: '看照片', alt: '协查照片', marked: '只在这里看：画面上印着您的姓名和时间，还有看不见的记号。' },
    receipts: '签收', read: '已签收 {time}', unread: '未签收', left: '已下岗', nobody: '还没有人看到',
    sightings: '看见了', mismatch: '认错了', mismatched: '认错了 {time}', mismatch_done: '已记下', open: '看警情', twice: '认错两次，协查自动暂停。',
  },
  en: {
    title: 'Watch alerts', about: 'Asks a few named houses to keep an eye open. One writes it, the chief approves it; 10 houses, 60 people and 72 hours at most.',
    rule: 'Observe and report only: do not follow, stop, photograph or forward; in danger call 110.',
    draft: 'Write a watch alert', drafted: 'Written; waits for the chief', kind_label: 'What to look out for', kind: { person: 'Person', vehicle: 'Vehicle', thing: 'Thing' },
    text: 'What it says', text_hint: 'What can be seen: clothes, make of car, what is done. No names, identity or telephone numbers.', houses: 'Which houses', chosen: '{n} chosen', hours: 'For how many hours', hours_hint: '1 at least, {most} at most', reach: 'On duty there now, and so shown it: {people} (of {most} at most)', none_chosen: 'No house is chosen yet',
    status: { drafted: 'to approve', approved: 'running', refused: 'refused', expired: 'over', recalled: 'recalled', suspended: 'suspended' },
    none: 'No watch alerts', none_hint: 'An officer writes one when a few houses should keep an eye open.', by: 'written by {name}, {time}', approved_by: 'approved by {name}, {time}', until: 'until {time}', renewal: 'renewal',
    look: 'Read it', hide: 'Close it', noted: 'Every look is written down.', why: 'Reason: {reason}',
    verb: { approve: 'Approve', refuse: 'Refuse', recall: 'Recall', renew: 'Renew' }, approve_ask: 'Approve this watch alert?', approve_will: 'Whoever is on duty there sees it at once; after {hours} hours it vanishes.', approved: 'Approved', refuse_title: 'Refuse this watch alert', recall_title: 'Recall this watch alert', recall_will: 'It vanishes from every screen at once.', reason: 'Reason', refused: 'Refused', recalled: 'Recalled', renew_title: 'Renew: approved anew', renewed: 'The renewal waits for the chief',
    photo: { add: 'Add a photo', drop: 'Take the photo off', dropped: 'The photo is gone', ask: 'Ask a second person', asked: 'Asked: somebody else who may approve looks at the photo', will: 'A photo needs a case number, and somebody else who may approve agrees to it first; whoever did cannot approve the alert as well. It is deleted as soon as the alert is over.', file: 'Photo', file_hint: 'JPEG, PNG or WebP, 12 MB at most; place, phone model and the like are taken out.', case: 'Case number', case_hint: 'e.g. XH-2026-1234', of_case: 'Case: {case}', waits: 'photo waits for a second person', agreed: 'with a photo', show: 'See the photo', alt: 'Photo of the watch alert', marked: 'For looking only: your name and the time stand in it, and a mark nobody sees.' },
    receipts: 'Read by', read: 'signed {time}', unread: 'not signed', left: 'off duty', nobody: 'Nobody was shown it yet',
    sightings: 'Seen', mismatch: 'False match', mismatched: 'false match {time}', mismatch_done: 'Noted', open: 'Incident', twice: 'Two false matches suspend it.',
  },
}
