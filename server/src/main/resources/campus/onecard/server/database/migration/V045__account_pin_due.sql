-- Who starts with the payment password that everybody without an ID card's number starts with must change it before
-- anything is spent (Q-09). On the account, because a payment reads it with the lock it takes anyway.
ALTER TABLE account ADD COLUMN pin_due BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'change the payment password first' AFTER holds;
