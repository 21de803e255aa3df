"""What many workers share by way of Redis or Valkey: what is new, where everyone is, how often somebody has tried.

Nothing waits for it. Every worker goes on from its own memory while Redis is away, and makes up for it when it is back: no thread of a
request ever speaks to Redis but the throttle's, which gives up after half a second and then asks again only now and then.
"""

from pingan.adapters.redis.bus import RedisBus
from pingan.adapters.redis.link import Link, greet
from pingan.adapters.redis.presence import RedisPresence
from pingan.adapters.redis.throttle import RedisThrottle

__all__ = ["Link", "RedisBus", "RedisPresence", "RedisThrottle", "greet"]
