import type { Words } from '@kit'

export const words: Words = {
  'zh-CN': {
    title: '平安屋', find: '平安屋、点位、装备', none: '没有找到平安屋', none_hint: '换个条件再试。平安屋由所长或管理员维护。', nobody: '无人', equipment: '装备', expires: '有效期至 {day}', unusable: '不可用',
    head: { name: '名称', hours: '开放时间', manning: '在岗情况', posts: '点位', guards: '在岗人数', equipment: '装备', unfit: '待修', item: '物品', usable: '可用', expires: '有效期', defect: '问题', place: '位置', state: '状态', acts: '操作' },
    all_manning: '在岗与否', all_items: '全部装备', unfit_only: '有待修装备', any_fitness: '装备状态', back: '返回平安屋列表', gone: '找不到这个平安屋。', no_posts: '没有点位', no_equipment: '没有登记装备',
    amend: '修改', amend_house: '修改平安屋：{name}', amend_post: '修改点位：{name}', amended: '已修改', hours_hint: '例如 7:00–22:00、全天', pin: '位置（WGS-84，纬度, 经度）', pin_hint: '用来判断谁最近、去哪里取装备', bad_pin: '请填写“纬度, 经度”，例如 31.18800, 121.43700。', no_name: '请填写名称。',
    hang: '新增装备', hung: '已新增', where: '挂在哪里', in_house: '平安屋内', until: '有效期至', until_hint: '不填表示长期有效', no_item: '请选择物品。', past: '有效期不能早于今天。',
    verb: { report_defect: '报损', repair: '修好、更换' }, report_will: '标记为不可用：派单时不再去取它，直到修好。', repair_will: '恢复可用，派单时可以去取。', defect: '哪里有问题', defect_hint: '例如：压力不足、电极片过期、外借', no_defect: '请写明问题。', reported: '已报损', repaired: '已恢复可用',
    state: { usable: '可用', expired: '已过期', defect: '待修' }, unfit_count: '{n} 件',
  },
  en: {
    title: 'Houses', find: 'House, post or item', none: 'No house found', none_hint: 'Try other filters. The chief and the administrator keep the houses.', nobody: 'nobody', equipment: 'Equipment', expires: 'valid until {day}', unusable: 'unusable',
    head: { name: 'Name', hours: 'Opening hours', manning: 'Manning', posts: 'Posts', guards: 'On duty', equipment: 'Equipment', unfit: 'Unfit', item: 'Item', usable: 'Usable', expires: 'Valid until', defect: 'Defect', place: 'Where', state: 'State', acts: 'Actions' },
    all_manning: 'Any manning', all_items: 'Any equipment', unfit_only: 'Something unfit', any_fitness: 'Fit or not', back: 'Back to the houses', gone: 'There is no such house.', no_posts: 'No posts', no_equipment: 'No equipment',
    amend: 'Correct', amend_house: 'Correct {name}', amend_post: 'Correct {name}', amended: 'Corrected', hours_hint: 'e.g. 7:00–22:00', pin: 'Pin (WGS-84: latitude, longitude)', pin_hint: 'Says who is nearest and where equipment is fetched', bad_pin: 'Enter latitude, longitude, e.g. 31.18800, 121.43700.', no_name: 'Enter the name.',
    hang: 'Add equipment', hung: 'Added', where: 'Hangs', in_house: 'in the house', until: 'Valid until', until_hint: 'Empty: for ever', no_item: 'Choose the item.', past: 'The date is in the past.',
    verb: { report_defect: 'Report a defect', repair: 'Repaired' }, report_will: 'Marks it as unusable: nobody is sent to fetch it until it is repaired.', repair_will: 'It may be fetched again.', defect: 'What is wrong', defect_hint: 'e.g. low pressure, pads expired, lent', no_defect: 'Say what is wrong.', reported: 'Reported', repaired: 'Usable again',
    state: { usable: 'usable', expired: 'expired', defect: 'defect' }, unfit_count: '{n}',
  },
}
