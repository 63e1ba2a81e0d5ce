import { clearLearner } from "./offline/clear-device";

void clearLearner();
