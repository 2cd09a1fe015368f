-- Makes one chain of the outbox due at once, without waiting for its moment.
-- KEYS: due chains, the state of the chain. ARGV: name of the chain, '1' to take it from whoever claimed it.
if not redis.call('ZSCORE', KEYS[1], ARGV[1]) then
  return 0
end
if ARGV[2] ~= '1' and redis.call('HGET', KEYS[2], 'bezig') then
  return 0
end
redis.call('ZADD', KEYS[1], 0, ARGV[1])
return 1
