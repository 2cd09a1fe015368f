-- Claims the head of one chain of the outbox until the end of the lease.
-- KEYS: due chains, the chain, its state. ARGV: name of the chain, now, end of the lease (milliseconds).
-- Returns {} when it is not due, or {head, attempt, '1' when an earlier attempt never told how it ended}.
local moment = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not moment or tonumber(moment) > tonumber(ARGV[2]) then
  return {}
end
local kop = redis.call('LINDEX', KEYS[2], 0)
if not kop then
  redis.call('ZREM', KEYS[1], ARGV[1])
  return {}
end
if redis.call('HGET', KEYS[3], 'bezig') then
  redis.call('HSET', KEYS[3], 'onzeker', '1')
end
redis.call('HDEL', KEYS[3], 'gewekt')
local poging = redis.call('HINCRBY', KEYS[3], 'poging', 1)
redis.call('HSET', KEYS[3], 'bezig', '1')
redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1])
return {kop, tostring(poging), redis.call('HGET', KEYS[3], 'onzeker') or '0'}
