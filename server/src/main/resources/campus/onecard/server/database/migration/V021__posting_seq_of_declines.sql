-- Those without entries come after all others of their millisecond; lane 63 is not in use there.
UPDATE posting p JOIN (
    SELECT id, (booked_at << 20) + (16383 - ROW_NUMBER() OVER (PARTITION BY booked_at ORDER BY id)) * 64 + 63 place
    FROM posting WHERE seq = 0) d ON d.id = p.id
SET p.seq = d.place;
