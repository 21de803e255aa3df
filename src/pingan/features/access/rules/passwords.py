"""Passwords: which are worth anything, and whether one is right. Hashing is slow on purpose and stays outside of transactions."""

import itertools
import re
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from pingan.kernel.errors import Invalid

SHORTEST, LONGEST = 12, 128
_WORTH = 4
"""So many letters must be left once everything guessable is taken away."""

_HASHER = PasswordHasher()
"""argon2id with the second recommendation of RFC 9106: 64 MiB, three passes; 0.1 s."""

_DECOY = "$argon2id$v=19$m=65536,t=3,p=4$bm9ib2R5J3Mgb3duIG9uZQ$2JLl8TNi4tenZFSSa0g7rSeQGd1uyvevxzaV5s5i1UY"
"""The hash of 40 random bytes that were thrown away."""

_STEMS = (
    # What people type everywhere …
    "password", "passw0rd", "p@ssw0rd", "passwd", "administrator", "admin", "administer", "welcome", "letmein", "iloveyou", "monkey",
    "dragon", "football", "sunshine", "princess", "superman", "master", "shadow", "login", "secret", "system", "service", "manager",
    "default", "guest", "root", "test", "user", "qwerty", "qazwsx", "1qaz", "2wsx", "3edc", "4rfv", "zaq1", "xsw2", "q1w2e3r4t5", "q1w2e3",
    "a1b2c3", "1q2w3e4r5t", "1q2w3e", "abc123", "asdzxc", "changeme", "trustno1", "hello", "google", "windows", "huawei", "xiaomi",
    # … and in China: I love you, sworn numbers, lucky numbers, mother, wife, darling, surnames
    "woaini", "woaiwojia", "woaiwo", "aini", "5201314", "1314520", "520131", "1314", "5211314", "584520", "7758521", "7758258", "3344520",
    "woshishui", "wodemima", "mima", "caonima", "nihao", "tianxia", "zhongguo", "beijing", "shanghai", "laopo", "laogong",
    "baobao", "baobei", "mama", "baba", "wangwei", "zhangwei", "liwei", "wang", "zhang", "liu", "chen", "yang", "huang", "zhao", "zhou",
    "qq123456", "a123456", "aa123456", "aaa111", "123qwe", "qwe123", "asd123", "zxc123", "110110", "119119", "147258369", "147258",
    "159357", "789456123", "741852963", "741852", "963852741", "852456", "147896325",
    # … and in this house
    "pingan", "lianmeng", "jingcha", "gongan", "paichusuo", "zhihuishi", "police", "station", "dispatcher", "dispatch", "chief", "officer",
    "auditor", "renmin", "minjing", "xujiahui", "wujing", "110", "119", "120", "12345", "666", "888", "168", "520",
)  # fmt: skip
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "0987654321", "abcdefghijklmnopqrstuvwxyz", "!@#$%^&*()")
_RUN = 4
_RUNS = {row[i : i + _RUN] for row in (*_ROWS, *(row[::-1] for row in _ROWS)) for i in range(len(row) - _RUN + 1)}
_DATE = re.compile(r"1[3-9]\d{9}|(19|20)\d\d([./-]?[01]?\d([./-]?[0-3]?\d)?)?")
"""Years, birthdays, mobile numbers."""


def check_password(password: str, login: str) -> None:
    """Accept a new password.

    Raises:
        Invalid: `password_short`, `password_long`, `password_is_login` or `password_common`.
    """
    plain = unicodedata.normalize("NFKC", password).casefold()
    if len(password) < SHORTEST:
        raise Invalid("password_short", shortest=SHORTEST)
    if len(password) > LONGEST:
        raise Invalid("password_long", longest=LONGEST)
    if plain in {login.casefold(), login.casefold()[::-1]}:
        raise Invalid("password_is_login")
    if len(_unguessable(plain, login.casefold())) < _WORTH:
        raise Invalid("password_common")


def _unguessable(plain: str, login: str) -> str:
    """What is left without common words, the login, dates, runs along the keyboard and repetition."""
    words_first = _without_dates(_without_words(plain, login))
    rest = min(words_first, _without_words(_without_dates(plain), login), key=len)  # one may hide the other
    rest = re.sub(r"(.{1,8}?)\1{2,}", r"\1", _without_runs(rest))
    return "".join(letter for letter, _ in itertools.groupby(rest) if letter.isalnum())


def _without_words(text: str, login: str) -> str:
    for word in sorted({*_STEMS, login} - {""}, key=len, reverse=True):
        text = text.replace(word, " ")
    return text


def _without_dates(text: str) -> str:
    return _DATE.sub(" ", text)


def _without_runs(text: str) -> str:
    kept = list(text)
    for i in range(len(text) - _RUN + 1):
        if text[i : i + _RUN] in _RUNS:
            kept[i : i + _RUN] = " " * _RUN
    return "".join(kept)


def hash_password(password: str, salt: bytes) -> str:
    """The argon2id hash, with a fresh `salt` of 16 bytes or more."""
    return _HASHER.hash(_bytes(password), salt=salt)


def matches(hashed: str, password: str) -> bool:
    """Whether `password` belongs to `hashed`; takes as long for an empty hash (nobody has that login) as for a real one."""
    try:
        return _HASHER.verify(hashed or _DECOY, _bytes(password)) and bool(hashed)
    except (VerificationError, InvalidHashError):
        return False


def _bytes(password: str) -> bytes:
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
