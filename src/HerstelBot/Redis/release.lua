-- Lets a parked chain of the outbox go again.
-- KEYS: due chains, the chain, waiting messages, the parked. ARGV: name of the chain.
if redis.call('ZREM', KEYS[4], ARGV[1]) == 0 then
  return 0
end
local regels = redis.call('LRANGE', KEYS[2], 0, -1)
for _, regel in ipairs(regels) do
  redis.call('ZADD', KEYS[3], string.sub(regel, 33, 45), string.sub(regel, 1, 32))
end
if #regels > 0 then
  redis.call('ZADD', KEYS[1], 'NX', string.sub(regels[1], 33, 45), ARGV[1])
end
return 1
