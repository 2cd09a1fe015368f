-- The one write path: all of a decision, or nothing of it.
-- KEYS: first the keys that must not exist yet (seen), then all that is checked or written; all in one slot.
-- ARGV: the number of seen-keys, the answer to repeat, the lifetime of each seen-key in milliseconds;
--       the number of conditions, for each: index of its key, field, expected value ('' = absent);
--       for each write until the end: number of arguments, command, index of its key, arguments.
-- Returns {'gezien', answer} | {'gewijzigd'} | {'gedaan'}.
local plek = 0
local function volgende()
  plek = plek + 1
  return ARGV[plek]
end

local aantalGezien = tonumber(volgende())
local antwoord = volgende()
local levensduur = {}
for i = 1, aantalGezien do
  levensduur[i] = volgende()
  local eerder = redis.call('GET', KEYS[i])
  if eerder then
    return {'gezien', eerder}
  end
end

for _ = 1, tonumber(volgende()) do
  local sleutel = KEYS[tonumber(volgende())]
  local veld = volgende()
  local verwacht = volgende()
  local gevonden = redis.call('HGET', sleutel, veld) or ''
  if gevonden ~= verwacht then
    return {'gewijzigd'}
  end
end

for i = 1, aantalGezien do
  redis.call('SET', KEYS[i], antwoord, 'PX', levensduur[i])
end
while plek < #ARGV do
  local aantal = tonumber(volgende())
  local opdracht = volgende()
  local sleutel = KEYS[tonumber(volgende())]
  local laatste = plek + aantal
  redis.call(opdracht, sleutel, unpack(ARGV, plek + 1, laatste))
  plek = laatste
end
return {'gedaan'}
