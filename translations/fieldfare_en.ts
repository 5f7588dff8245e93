<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>fieldfare::AgreementsSection</name>
    <message numerus="yes">
        <source>over for %Ln day(s)</source>
        <translation>
            <numerusform>over for %Ln day</numerusform><numerusform>over for %Ln days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform><numerusform>%Ln days left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) left</source>
        <translation>
            <numerusform>%Ln month left</numerusform><numerusform>%Ln months left</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::AlternativesView</name>
    <message numerus="yes">
        <source>As ticked, %n field(s)</source>
        <translation>
            <numerusform>As ticked, %n field</numerusform><numerusform>As ticked, %n fields</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform><numerusform>%n fields</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform><numerusform>%1 and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform><numerusform>%n values</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::CardBanners</name>
    <message numerus="yes">
        <source>%1 of %n field(s) go beyond what it is for.</source>
        <translation>
            <numerusform>%1 of %n field go beyond what it is for.</numerusform><numerusform>%1 of %n fields go beyond what it is for.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You approved, %n field(s)</source>
        <translation>
            <numerusform>You approved, %n field</numerusform><numerusform>You approved, %n fields</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Your rule approved, %n field(s)</source>
        <translation>
            <numerusform>Your rule approved, %n field</numerusform><numerusform>Your rule approved, %n fields</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::ChargeView</name>
    <message numerus="yes">
        <source>all %n field(s), “never” included</source>
        <translation>
            <numerusform>all %n field, “never” included</numerusform><numerusform>all %n fields, “never” included</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::ClaimDialog</name>
    <message numerus="yes">
        <source>%n more company(s)</source>
        <translation>
            <numerusform>%n more company</numerusform><numerusform>%n more companies</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::Cli</name>
    <message numerus="yes">
        <source>%n breach(es) taken in</source>
        <translation>
            <numerusform>%n breach taken in</numerusform><numerusform>%n breaches taken in</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform><numerusform>%n fields</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s)</source>
        <translation>
            <numerusform>%n holding</numerusform><numerusform>%n holdings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) removed</source>
        <translation>
            <numerusform>%n value removed</numerusform><numerusform>%n values removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) hold something of you</source>
        <translation>
            <numerusform>%n company holds something of you</numerusform><numerusform>%n companies hold something of you</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them had a breach that may concern you</source>
        <translation>
            <numerusform>%n of them had a breach that may concern you</numerusform><numerusform>%n of them had a breach that may concern you</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%n breach</numerusform><numerusform>%n breaches</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) booked</source>
        <translation>
            <numerusform>%n reward booked</numerusform><numerusform>%n rewards booked</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) lie in the wallet</source>
        <translation>
            <numerusform>%n receipt lie in the wallet</numerusform><numerusform>%n receipts lie in the wallet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to answer that they take:</source>
        <translation>
            <numerusform>%n way to answer that they take:</numerusform><numerusform>%n ways to answer that they take:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>they must delete %n field(s) by then</source>
        <translation>
            <numerusform>they must delete %n field by then</numerusform><numerusform>they must delete %n fields by then</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::CompanyActions</name>
    <message numerus="yes">
        <source>%Ln company(ies) merged</source>
        <translation>
            <numerusform>%Ln company merged</numerusform><numerusform>%Ln companies merged</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::CompanyPane</name>
    <message numerus="yes">
        <source>%Ln more breach(es) after it</source>
        <translation>
            <numerusform>%Ln more breach after it</numerusform><numerusform>%Ln more breaches after it</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::CouponGrid</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform><numerusform>Show %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::DeadlineCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that you know of</source>
        <translation>
            <numerusform>%n field that you know of</numerusform><numerusform>%n fields that you know of</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::DealCard</name>
    <message numerus="yes">
        <source>The other %n field(s): %1</source>
        <translation>
            <numerusform>The other %n field: %1</numerusform><numerusform>The other %n fields: %1</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::FactorsPane</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform><numerusform>%n set</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Combinations: %n set</source>
        <translation>
            <numerusform>Combinations: %n set</numerusform><numerusform>Combinations: %n set</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::FieldPane</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform><numerusform>%n set</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::FieldsModel</name>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>%n more field</numerusform><numerusform>%n more fields</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform><numerusform>%n fields</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::FiguresView</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform><numerusform>%n days over</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>from %n company(s)</source>
        <translation>
            <numerusform>from %n company</numerusform><numerusform>from %n companies</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform><numerusform>%n overdue</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>They hold %n field(s), %1 at your prices.</source>
        <translation>
            <numerusform>They hold %n field, %1 at your prices.</numerusform><numerusform>They hold %n fields, %1 at your prices.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform><numerusform>%n fields</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::HeldView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::HolderTimeline</name>
    <message numerus="yes">
        <source>Breach, %n field(s)</source>
        <translation>
            <numerusform>Breach, %n field</numerusform><numerusform>Breach, %n fields</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::HoldingsSection</name>
    <message numerus="yes">
        <source>Holds %Ln field(s)</source>
        <translation>
            <numerusform>Holds %Ln field</numerusform><numerusform>Holds %Ln fields</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::ImportsPage</name>
    <message numerus="yes">
        <source>%n item(s) in the file</source>
        <translation>
            <numerusform>%n item in the file</numerusform><numerusform>%n items in the file</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s)</source>
        <translation>
            <numerusform>%n holding</numerusform><numerusform>%n holdings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s) lost what this file proved of them; what nothing else proves is gone.</source>
        <translation>
            <numerusform>%n holding lost what this file proved of them; what nothing else proves is gone.</numerusform><numerusform>%n holdings lost what this file proved of them; what nothing else proves is gone.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%n breach</numerusform><numerusform>%n breaches</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::LetterShown</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform><numerusform>%n days left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform><numerusform>%n days over</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform><numerusform>%1, in %n days</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::MyDataPage</name>
    <message numerus="yes">
        <source>%n general price(s) are replaced: %1 of the catalogue’s figures.</source>
        <translation>
            <numerusform>%n general price is replaced: %1 of the catalogue’s figures.</numerusform><numerusform>%n general prices are replaced: %1 of the catalogue’s figures.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are “never” now and get a price.</source>
        <translation>
            <numerusform>%n of them is “never” now and gets a price.</numerusform><numerusform>%n of them are “never” now and get a price.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Replace %n price(s)</source>
        <translation>
            <numerusform>Replace %n price</numerusform><numerusform>Replace %n prices</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform><numerusform>%n found</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform><numerusform>%n fields</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::NewLetterDialog</name>
    <message numerus="yes">
        <source>%n field(s) held</source>
        <translation>
            <numerusform>%n field held</numerusform><numerusform>%n fields held</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::OfferWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform><numerusform>%n points</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform><numerusform>%n years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform><numerusform>%n months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform><numerusform>%n weeks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::OutcomeWords</name>
    <message numerus="yes">
        <source>Approved, %n field(s)</source>
        <translation>
            <numerusform>Approved, %n field</numerusform><numerusform>Approved, %n fields</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Granted, %n field(s)</source>
        <translation>
            <numerusform>Granted, %n field</numerusform><numerusform>Granted, %n fields</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::PreviewPane</name>
    <message numerus="yes">
        <source>%n password(s) dropped</source>
        <translation>
            <numerusform>%n password dropped</numerusform><numerusform>%n passwords dropped</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Take in %n value(s)</source>
        <translation>
            <numerusform>Take in %n value</numerusform><numerusform>Take in %n values</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::ReceiptMaker</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform><numerusform>%n years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform><numerusform>%n recipients</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::ReceiptsPage</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform><numerusform>%n fields</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) left</source>
        <translation>
            <numerusform>%n year left</numerusform><numerusform>%n years left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left</source>
        <translation>
            <numerusform>%n month left</numerusform><numerusform>%n months left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform><numerusform>%n days left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saving %n receipt(s) as PDF</source>
        <translation>
            <numerusform>Saving %n receipt as PDF</numerusform><numerusform>Saving %n receipts as PDF</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Saving %n receipt(s)</source>
        <translation>
            <numerusform>Saving %n receipt</numerusform><numerusform>Saving %n receipts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n receipt(s) saved in %1, each whole.</source>
        <translation>
            <numerusform>Cancelled: %n receipt saved in %1, each whole.</numerusform><numerusform>Cancelled: %n receipts saved in %1, each whole.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved in %1.</source>
        <translation>
            <numerusform>%n receipt saved in %1.</numerusform><numerusform>%n receipts saved in %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::RecordWords</name>
    <message numerus="yes">
        <source>%n login(s), one company</source>
        <translation>
            <numerusform>%n login, one company</numerusform><numerusform>%n logins, one company</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::RequestActions</name>
    <message numerus="yes">
        <source>Ask with %n field(s)</source>
        <translation>
            <numerusform>Ask with %n field</numerusform><numerusform>Ask with %n fields</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::RequestShown</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform><numerusform>%n fields</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>counts as %n year(s)</source>
        <translation>
            <numerusform>counts as %n year</numerusform><numerusform>counts as %n years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform><numerusform>%n recipients</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::RequestSums</name>
    <message numerus="yes">
        <source>Kept %n year(s)</source>
        <translation>
            <numerusform>Kept %n year</numerusform><numerusform>Kept %n years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Base prices of %n field(s)</source>
        <translation>
            <numerusform>Base prices of %n field</numerusform><numerusform>Base prices of %n fields</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) at your %1</source>
        <translation>
            <numerusform>%n point at your %1</numerusform><numerusform>%n points at your %1</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::RequestsPage</name>
    <message numerus="yes">
        <source>%n reward(s) came with it and are booked.</source>
        <translation>
            <numerusform>%n reward came with it and are booked.</numerusform><numerusform>%n rewards came with it and are booked.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to answer</source>
        <translation>
            <numerusform>%n way to answer</numerusform><numerusform>%n ways to answer</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::ResultPane</name>
    <message numerus="yes">
        <source>%n password(s) dropped</source>
        <translation>
            <numerusform>%n password dropped</numerusform><numerusform>%n passwords dropped</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::RewardShown</name>
    <message numerus="yes">
        <source>%n free year(s)</source>
        <translation>
            <numerusform>%n free year</numerusform><numerusform>%n free years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n free month(s)</source>
        <translation>
            <numerusform>%n free month</numerusform><numerusform>%n free months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n free week(s)</source>
        <translation>
            <numerusform>%n free week</numerusform><numerusform>%n free weeks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n free day(s)</source>
        <translation>
            <numerusform>%n free day</numerusform><numerusform>%n free days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1</source>
        <translation>
            <numerusform>%n day, %1</numerusform><numerusform>%n days, %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Broken, %n day(s) late</source>
        <translation>
            <numerusform>Broken, %n day late</numerusform><numerusform>Broken, %n days late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform><numerusform>%n days left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform><numerusform>%n points</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::RulesSection</name>
    <message numerus="yes">
        <source>Used %n time(s), last on %1</source>
        <translation>
            <numerusform>Used %n time, last on %1</numerusform><numerusform>Used %n times, last on %1</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::StatementPane</name>
    <message numerus="yes">
        <source>All %n companies</source>
        <translation>
            <numerusform>All %n companies</numerusform><numerusform>All %n companies</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::SumWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform><numerusform>%n years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>No end said, counts as %n year(s)</source>
        <translation>
            <numerusform>No end said, counts as %n year</numerusform><numerusform>No end said, counts as %n years</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform><numerusform>%n recipients</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform><numerusform>%n points</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform><numerusform>%n months</numerusform></translation>
    </message>
</context>
<context>
    <name>fieldfare::UndoBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
</TS>
