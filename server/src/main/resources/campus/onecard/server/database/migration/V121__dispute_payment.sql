-- The payments of the reports; each is reported once at most.
CREATE TABLE dispute_payment (
    posting_id BINARY(16)  NOT NULL PRIMARY KEY,
    dispute_id BINARY(16)  NOT NULL,
    state      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY by_dispute (dispute_id),
    KEY by_state (state, dispute_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
