-- Takes a member out of a sorted set unless its score grew meanwhile. KEYS: the set. ARGV: the member, the highest score that is settled.
local score = redis.call('ZSCORE', KEYS[1], ARGV[1])
if score and tonumber(score) <= tonumber(ARGV[2]) then
  return redis.call('ZREM', KEYS[1], ARGV[1])
end
return 0
