-- Extended matching joins the forms.
ALTER TABLE "item_version" DROP CONSTRAINT "item_version_form_check";
ALTER TABLE "item_version" ADD CONSTRAINT "item_version_form_check" CHECK ("form" IN (
    'single-best-answer', 'multiple-response', 'ordering', 'numeric', 'decision-case', 'extended-matching'
));
