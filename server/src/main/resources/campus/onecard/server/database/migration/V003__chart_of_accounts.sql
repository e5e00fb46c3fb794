INSERT INTO ledger_account (id, code, nature, name_zh, name_en) VALUES
    (1, 'CARDHOLDERS', 'LIABILITY', '持卡人存款', 'Cardholder deposits'),
    (2, 'MERCHANT_PAYABLES', 'LIABILITY', '应付商户款', 'Payable to merchants'),
    (3, 'CASH_DRAWERS', 'ASSET', '现金', 'Cash drawers'),
    (4, 'BANK_CLEARING', 'CLEARING', '银行清算', 'Bank clearing'),
    (5, 'WALLET_CLEARING', 'CLEARING', '电子钱包清算', 'Wallet clearing'),
    (6, 'FEE_INCOME', 'INCOME', '手续费收入', 'Fee income'),
    (7, 'SUBSIDY_FUND', 'FUND', '补助基金', 'Subsidy fund'),
    (8, 'LEGACY_CLEARING', 'CLEARING', '旧系统结转清算', 'Clearing with the old system'),
    (9, 'IMBALANCES', 'CLEARING', '差错挂账', 'Imbalances under enquiry');
