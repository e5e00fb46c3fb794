package campus.onecard.server.http;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.BankRoutes;
import campus.onecard.domain.api.FeeRoutes;
import campus.onecard.domain.api.HallRoutes;
import campus.onecard.domain.api.IntentRoutes;
import campus.onecard.domain.api.Route;
import campus.onecard.domain.api.SafetyRoutes;
import campus.onecard.domain.bank.BindAccount;
import campus.onecard.domain.bank.OrderTransfer;
import campus.onecard.domain.bank.UnbindAccount;
import campus.onecard.domain.desk.CheckProposal;
import campus.onecard.domain.desk.DeskAct;
import campus.onecard.domain.desk.DoAtDesk;
import campus.onecard.domain.desk.OutsideAnswer;
import campus.onecard.domain.desk.PairedAct;
import campus.onecard.domain.desk.Propose;
import campus.onecard.domain.desk.SettleOrder;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.dispute.RefuseWrongCharge;
import campus.onecard.domain.fee.PayFee;
import campus.onecard.domain.fee.PayeeDesk;
import campus.onecard.domain.fee.PayeeKind;
import campus.onecard.domain.fee.PayeeTerms;
import campus.onecard.domain.fee.PutPayee;
import campus.onecard.domain.intent.FollowUp;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.NotRefunded;
import campus.onecard.domain.subsidy.ApproveBatch;
import campus.onecard.domain.subsidy.ClaimMoney;
import campus.onecard.domain.subsidy.SubsidyBatch;
import campus.onecard.domain.subsidy.SubsidyLine;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One good request for every route of the hall that has a body. */
final class HallExamples {

    static final UUID ID = new UUID(1, 2);
    private static final StaffNumber STAFF = new StaffNumber("S100");
    private static final AccountNumber NUMBER = new AccountNumber("2022010001");

    static final Map<Route<?, ?>, Object> BODIES =
            Map.ofEntries(
                    Map.entry(
                            HallRoutes.DO_AT_DESK,
                            new DoAtDesk(
                                    ID, STAFF, new DeskAct.TopUp(NUMBER, 11, Money.ofYuan(20)))),
                    Map.entry(
                            HallRoutes.PROPOSE,
                            new Propose(ID, STAFF, new PairedAct.Refund(ID, Money.ofYuan(20)))),
                    Map.entry(HallRoutes.APPROVE_PROPOSAL, new CheckProposal(STAFF)),
                    Map.entry(HallRoutes.REFUSE_PROPOSAL, new CheckProposal(STAFF)),
                    Map.entry(
                            SafetyRoutes.REFUSE_WRONG_CHARGE,
                            new RefuseWrongCharge(STAFF, NotRefunded.YOUR_OWN)),
                    Map.entry(HallRoutes.SETTLE_ORDER, new SettleOrder(ID, OutsideAnswer.DONE)),
                    Map.entry(
                            HallRoutes.NEW_SUBSIDIES,
                            new SubsidyBatch(
                                    ID,
                                    STAFF,
                                    "困难补助",
                                    null,
                                    List.of(new SubsidyLine(NUMBER, Money.ofYuan(20))))),
                    Map.entry(HallRoutes.APPROVE_SUBSIDIES, new ApproveBatch(STAFF)),
                    Map.entry(
                            BankRoutes.BIND_BANK,
                            new BindAccount(ID, Examples.sealed(), Examples.sealed())),
                    Map.entry(BankRoutes.UNBIND_BANK, new UnbindAccount(ID)),
                    Map.entry(
                            BankRoutes.ORDER_TRANSFER,
                            new OrderTransfer(ID, Money.ofYuan(20), Examples.sealed())),
                    Map.entry(IntentRoutes.FOLLOW_UP, new FollowUp(Money.ofYuan(20))),
                    Map.entry(HallRoutes.CLAIM, new ClaimMoney(ID)),
                    Map.entry(
                            FeeRoutes.PAY_FEE,
                            new PayFee(ID, "POWER", "7-315", Money.ofYuan(20), null)),
                    Map.entry(
                            FeeRoutes.PUT_PAYEE,
                            new PutPayee(
                                    new PayeeTerms(
                                            "POWER",
                                            "电费",
                                            "Electricity",
                                            PayeeKind.ROOM,
                                            Money.ofYuan(1),
                                            Money.ofYuan(200),
                                            LocalTime.of(6, 0),
                                            LocalTime.of(23, 0),
                                            false,
                                            new PayeeDesk("三舍一楼", "Dormitory 3", "每天", "daily")),
                                    50,
                                    9,
                                    "后勤保障部",
                                    "https://power.example",
                                    null)));

    private HallExamples() {}
}
