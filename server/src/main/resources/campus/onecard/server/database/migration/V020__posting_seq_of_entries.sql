UPDATE posting p JOIN (SELECT posting_id, MIN(id) first FROM entry GROUP BY posting_id) e ON e.posting_id = p.id
SET p.seq = e.first;
