-- What became of a reported payment: given back by which refund, or why not and by whose word.
ALTER TABLE dispute_payment
    ADD COLUMN settled_at BIGINT NULL COMMENT 'epoch milliseconds, UTC; NULL as long as it is open',
    ADD COLUMN reason VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'why it was refused',
    ADD COLUMN staff VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'who refused it; a refund names two itself',
    ADD COLUMN refund BINARY(16) NULL COMMENT 'the posting that gave it back';
