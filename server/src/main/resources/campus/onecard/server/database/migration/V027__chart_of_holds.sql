INSERT INTO ledger_account (id, code, nature, name_zh, name_en) VALUES
    (10, 'HELD', 'LIABILITY', '在途缴费', 'Held for payees'),
    (11, 'UNCLAIMED', 'LIABILITY', '待领款', 'Waiting to be claimed');
