-- Claims one vraag for the clock: moves its deadline to the end of the lease, if it is due.
-- KEYS: deadlines. ARGV: the vraag, now, end of the lease (milliseconds).
local moment = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not moment or tonumber(moment) > tonumber(ARGV[2]) then
  return 0
end
redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1])
return 1
