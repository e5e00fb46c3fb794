package campus.onecard.server.bench;

/** The statements of a payment without a lane. They write the same rows as the lanes do. */
final class PostingSql {

    static final String FIND = "SELECT content, reason, balance_after FROM posting WHERE id = ?";

    static final String LOCK =
            """
            SELECT status, balance, single_limit, daily_limit, day_spent, day, version
            FROM account WHERE id = ? FOR UPDATE
            """;

    static final String UPDATE =
            "UPDATE account SET balance = ?, day_spent = ?, day = ?, version = ? WHERE id = ?";

    static final String POSTING =
            """
            INSERT INTO posting (seq, id, kind, content, outcome, account_id, amount, balance_after,
            outlet_id, terminal, sequence, booked_at)
            VALUES (?,?,'CARD_PAYMENT',?,'APPROVED',?,?,?,?,?,?,?)
            """;

    static final String ENTRIES =
            """
            INSERT INTO entry (id, posting_seq, ledger_id, owner_id, kind, amount, balance_after,
            booked_at) VALUES (?,?,1,?,'PAYMENT',?,?,?), (?,?,2,?,'PAYMENT',?,NULL,?)
            """;

    static final String MERCHANT = "UPDATE bench_merchant SET total = total + ? WHERE id = ?";

    static final String CALL = "CALL bench_pay(?,?,?,?,?,?,?,?,?,?,?)";

    /** All of it in one call: the question whether the id is known, the lock, the rows, commit. */
    static final String PROCEDURE =
            """
            CREATE PROCEDURE bench_pay(IN p_seq BIGINT, IN p_id BINARY(16), IN p_content BINARY(32),
                IN p_account BIGINT, IN p_amount BIGINT, IN p_outlet INT, IN p_merchant BIGINT,
                IN p_terminal VARCHAR(32) CHARACTER SET ascii, IN p_sequence BIGINT, IN p_day INT,
                IN p_at BIGINT)
            BEGIN
                DECLARE v_after BIGINT DEFAULT NULL;
                DECLARE v_spent BIGINT;
                DECLARE v_day INT;
                DECLARE v_version BIGINT;
                SELECT balance_after INTO v_after FROM posting WHERE id = p_id;
                IF v_after IS NULL THEN
                    START TRANSACTION;
                    SELECT balance - p_amount, day_spent, day, version
                        INTO v_after, v_spent, v_day, v_version
                        FROM account WHERE id = p_account AND status = 'ACTIVE' FOR UPDATE;
                    IF v_after >= 0 THEN
                        UPDATE account SET balance = v_after,
                            day_spent = IF(v_day = p_day, v_spent, 0) + p_amount,
                            day = p_day, version = v_version + 1 WHERE id = p_account;
                        INSERT INTO posting (seq, id, kind, content, outcome, account_id, amount,
                            balance_after, outlet_id, terminal, sequence, booked_at)
                            VALUES (p_seq, p_id, 'CARD_PAYMENT', p_content, 'APPROVED', p_account,
                            p_amount, v_after, p_outlet, p_terminal, p_sequence, p_at);
                        INSERT INTO entry (id, posting_seq, ledger_id, owner_id, kind, amount,
                            balance_after, booked_at) VALUES
                            (p_seq + 64, p_seq, 1, p_account, 'PAYMENT', -p_amount, v_after, p_at),
                            (p_seq + 128, p_seq, 2, p_merchant, 'PAYMENT', p_amount, NULL, p_at);
                    END IF;
                    COMMIT;
                END IF;
                SELECT v_after;
            END
            """;

    private PostingSql() {}
}
