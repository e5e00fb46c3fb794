-- The kind filter of the history reads along by_owner; one index less to keep with every payment.
ALTER TABLE entry
    DROP COLUMN posting_id,
    DROP KEY by_owner_and_kind,
    MODIFY posting_seq BIGINT NOT NULL,
    MODIFY kind ENUM ('PAYMENT', 'TOP_UP', 'CARRY_OVER', 'REFUND', 'TOP_UP_REVERSAL', 'TRANSFER', 'FEE', 'FEE_RETURN',
        'DEPOSIT', 'DEPOSIT_RETURN', 'SUBSIDY', 'ADJUSTMENT', 'CLOSING') NOT NULL;
