"""What a text may not hold: numbers that lead to a person, and descriptions of somebody who is not said to have done anything."""

import re

from pingan.kernel.errors import Invalid
from pingan.kernel.numbers import number_in, plain

MOST_LETTERS = 300

# ---- who somebody is, and nothing that he did ----

_JUDGED = re.compile(
    "小偷|惯偷|骗子|毒贩|赌鬼|赌徒|逃犯|通缉犯|坏人|好人|流氓|混混|混社会|黑社会|杀人犯|强奸犯|人贩子|刑满释放|劳改|坐过牢|前科|吸毒人员|传销的样子|"
    "鬼鬼祟祟|贼眉鼠眼|形迹可疑|可疑|游手好闲|做那种生意|不三不四|小三|藏族|藏人|西藏|打扮|打工|打手|拆迁户|开放|偷渡客|卖淫女|陌生男人|陌生女人|收入|吵闹声?的人"
)
"""Judgements and names for people: the verbs in them are no deeds."""
_TRADE = re.compile(
    "(?:卖|送|收|开|跑|做|修|搞|干|当|跳|摆|养|教|拉|搬|贴|装)[^，。；,;！？\\s]{1,6}的"
    "(?=$|[，。；,;！？\\s]|那|这|小|老|大|男|女|人|夫妻|师傅|阿姨|老板|司机|领头|包工头)"
)
"""“Who sells vegetables”: what somebody lives by, not what he did."""
_WORKPLACE = re.compile(
    "(?:面馆|足浴店|理发店|修车铺|小卖部|水果摊|棋牌室|五金店|网约车|快递|外卖|足浴|按摩店|装修队|工地|公司|饭店)(?:上班|老板娘?|小哥|师傅|学徒|员)?"
)

_WHO = re.compile(
    "外地|本地人|外国人|老外|黑人|白人|混血|少数民族|民族|汉族|回族|维族|维吾尔|藏族|藏人|蒙古族|朝鲜族|壮族|苗族|彝族|哈萨克|穆斯林|伊斯兰|信教|基督|教徒|"
    "吉普赛|[东西南北]方人|南方|北方|东北|河[南北]|山[东西]|湖[南北]|广[东西]|四川|贵州|云南|安徽|江西|江苏|浙江|福建|甘肃|青海|新疆|西藏|内蒙|宁夏|陕西|"
    "海南|辽宁|吉林|黑龙江|重庆|天津|北京人|上海人|台湾|香港|潮汕|温州|苏北|盐城|越南|缅甸|美国|韩国|日本|俄罗斯|非洲|东南亚|印度|口音|老乡|方言|普通话|听不懂|"
    "人[，。]|男[，。的人子]|女[，。的人子]|小伙|姑娘|青年|小年轻|中年|老头|老太|大妈|阿姨|大叔|老板|单身|离婚|离过婚|前[妻夫]|老婆|老公|女婿|儿子|女儿|父子|"
    "亲戚|哥哥|弟弟|表妹|兄弟|夫妻|情人|家庭|家里|一家|那家|这家|这户|那户|租客|租户|住户|房东|房客|邻居|隔壁住|住着?[个了]|新来的|新搬来|保姆|民工|农民|农村|务工|"
    "工人|无业|没有工作|职业|程序员|护士|会计|司机|保安|保洁|师傅|学徒|经理|外教|收废品|流浪|乞丐|残疾|聋哑|瘸|跛|精神病|艾滋|同性恋|孤儿|低保|超生|居住证|身份证|"
    "身高|米[一二三四五六七八九]|公分|体型|高高|瘦|胖|矮|壮|光头|平头|长发|短头发|黄头发|红头发|染|胡子|纹身|疤|麻子|眼镜|口罩|鸭舌帽|长相|长得|样子|看着|看上去|"
    "穿|戴|背个|金链子|岁|二十出头|素质|人品|脾气|文化|眼神|姓[一-龥]|刑释|牢|小偷|赌鬼|逃犯|通缉|混混|混社会|可疑|好人|坏人|鬼鬼祟祟|小三|吸毒人员|家属|劳改|传销"
)
"""Origin, looks, people, belief, trade, relations, health, and what is merely thought of somebody."""

_DEED = re.compile(
    "偷|扒窃|扒手|盗|抢|砸|撬|翻[墙围窗进看别]|翻.{0,3}墙|踹|踢|敲门|敲.{0,4}门|拉.{0,3}车门|拽|拉走|尾随|跟着|跟踪|跟进|跟到|打架|打人|打伤|打骂|打了|打孩子|打老|被打|挨打|打斗|打砸|"
    "动手|殴打|骂|吵架|威胁|恐吓|逼|推销|兜售|贩|倒卖|出售|卖[假烟毒电给]|卖.{0,6}给|换零钱|假币|吸毒|注射|打针|针管|针头|赌博|聚赌|聚众|下注|抽头|赌钱|放火|点火|点着|生火|"
    "烧|纵火|堆|堵|占[了用着道]|乱扔|扔|倾倒|倒[进在入垃污水酸]|排[放进入]|泼|抛|拍照|偷拍|拍摄|拍门|对着.{0,6}拍|偷看|窥|撕|贴.{0,3}广告|发.{0,5}(?:卡片|传单|广告|奖券)|骗|"
    "诈|冒充|假装|谎称|自称|收钱|收费|要钱|要工钱|收了|收取|收保护费|转账|汇款|取钱|借钱不|失联|充电|飞线|拉了.{0,4}(?:电线|横幅)|拉横幅|拉老人|存放|藏|埋|装卸|卸下|搬[进出走运上]|往外搬|运[走进出]|"
    "偷运|装走|来装|进进出出|来回|徘徊|转悠|逗留|蹲守|蹲点|躲|逃[走跑票单]|跑了|就跑|追[赶着打砍]|酒驾|喝.{0,2}酒|酒后|飙车|炸街|逆行|闯|鸣笛|放.{0,4}音乐|噪音|吵到|闹事|施工|电焊|"
    "电钻|电鱼|撞|划车|划[了伤]|刮[了花]|虐待|关着|关了|锁[了着住]|让人锁|锁在|不让|看着不让|哭|喊|呼救|求救|捕|网鸟|鸟网|挖|拆[开了]|改装|装了|装.{0,2}摄像|安装|递.{0,3}给|递烟|给.{0,5}递|交易|涂|喷|"
    "燃放|放炮|烟花|扎.{0,3}轮胎|放气|抽油|拿着|拿走|抱走|带走|开走|剪断|破坏|损坏|弄坏|打坏|打路灯|伪造|造假|组织|非法|行医|宰杀|捕杀|持刀|持棍|拦[住下]|断水|断电|"
    "挨[家户个]|做.{0,3}记号|做标记|塞进|往下[跳扔]|跳下|跳楼|别车|不牵绳|咬了|挤占|隔了|异味|气味|火药味|刺鼻|冒烟|声响|声音|玻璃碎|摆摊|设摊|用.{0,2}秤|少了|养了|"
    "收容|吞|换一批|说是|问家里|发生|正在|每天往|每晚|半夜|凌晨|深夜|通宵"
)
"""Something that was done, or what it leaves behind."""


def problem_of(text: str) -> str:
    """What is wrong with a text: `identity_number`, `phone`, `plate`, `only_who` or, where it may be sent, nothing."""
    number = number_in(text)
    if number:
        return number
    bare = plain(text)
    deeds = _WORKPLACE.sub(" ", _TRADE.sub(" ", _JUDGED.sub(" ", bare)))
    return "only_who" if _WHO.search(bare) and not _DEED.search(deeds) else ""


def check(text: str) -> str:
    """The text as it is kept, without its edges.

    Raises:
        Invalid: `clue_text_long`, or `clue_…` with one of the problems.
    """
    bare = text.strip()
    if len(bare) > MOST_LETTERS:
        raise Invalid("clue_text_long", most=MOST_LETTERS)
    problem = problem_of(bare)
    if problem:
        raise Invalid(f"clue_{problem}")
    return bare
