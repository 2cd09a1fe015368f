-- Takes a channel away from all its clusters. KEYS: channels by cluster. ARGV: the channel. Returns the clusters.
local los = {}
local alle = redis.call('HGETALL', KEYS[1])
for i = 1, #alle, 2 do
  if alle[i + 1] == ARGV[1] then
    redis.call('HDEL', KEYS[1], alle[i])
    los[#los + 1] = alle[i]
  end
end
return los
