-- A balance that came with the opening of its account does not come a second time (G-05).
INSERT IGNORE INTO carry_over (old_number, posting_id)
SELECT a.number, p.id FROM posting p JOIN account a ON a.id = p.account_id
WHERE p.kind = 'OPEN_ACCOUNT' AND p.outcome = 'APPROVED' AND p.amount > 0;
