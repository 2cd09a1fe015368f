-- Records what became of the head of one chain of the outbox.
-- KEYS: due chains, the chain, its state, waiting messages, and the undelivered or the parked (all in one slot).
-- ARGV: what ('bezorgd', 'later', 'wacht', 'onbezorgbaar'), name of the chain, id of the head, attempt, moment, entry for the undelivered, how many of these to keep.
-- Returns 1 when it counted, 0 when somebody else has recorded or claimed it meanwhile.
local kop = redis.call('LINDEX', KEYS[2], 0)
if not kop or string.sub(kop, 1, 32) ~= ARGV[3] then
  return 0
end
-- Delivered is delivered, whoever tells it; anything else is only for whoever holds the claim now.
if ARGV[1] ~= 'bezorgd' and redis.call('HGET', KEYS[3], 'poging') ~= ARGV[4] then
  return 0
end

if ARGV[1] == 'later' then
  local gewekt = redis.call('HGET', KEYS[3], 'gewekt')
  redis.call('HDEL', KEYS[3], 'bezig')
  redis.call('ZADD', KEYS[1], gewekt and 0 or ARGV[5], ARGV[2])
  return 1
end

if ARGV[1] == 'wacht' then
  redis.call('HDEL', KEYS[3], 'bezig')
  redis.call('ZREM', KEYS[1], ARGV[2])
  for _, regel in ipairs(redis.call('LRANGE', KEYS[2], 0, -1)) do
    redis.call('ZREM', KEYS[4], string.sub(regel, 1, 32))
  end
  redis.call('ZADD', KEYS[5], ARGV[5], ARGV[2])
  return 1
end

if ARGV[1] == 'onbezorgbaar' then
  redis.call('ZADD', KEYS[5], ARGV[5], ARGV[6])
  redis.call('ZREMRANGEBYRANK', KEYS[5], 0, -1 - tonumber(ARGV[7]))
end
redis.call('LPOP', KEYS[2])
redis.call('ZREM', KEYS[4], ARGV[3])
redis.call('DEL', KEYS[3])
local volgende = redis.call('LINDEX', KEYS[2], 0)
if volgende then
  redis.call('ZADD', KEYS[1], string.sub(volgende, 33, 45), ARGV[2])
else
  redis.call('ZREM', KEYS[1], ARGV[2])
end
return 1
