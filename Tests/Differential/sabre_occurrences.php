<?php
// Prints what calendars hold as sabre/vobject reads them: sabre_occurrences.php FILE...
error_reporting(0);
require '/usr/share/php/Sabre/VObject/autoload.php';

function text($property) {
    if (!$property) return '-';
    return written($property, $property->getDateTime());
}

// A time in the form that a property has.
function written($property, $time) {
    switch ($property->getDateType()) {
        case Sabre\VObject\Property\DateTime::DATE: return $time->format('Ymd');
        case Sabre\VObject\Property\DateTime::LOCAL: return $time->format('Ymd\THis');
        default: return gmdate('Ymd\THis\Z', $time->getTimestamp());
    }
}

foreach (array_slice($argv, 1) as $path) {
    echo "FILE $path\n";
    try {
        $root = Sabre\VObject\Reader::read(file_get_contents($path), Sabre\VObject\Reader::OPTION_FORGIVING);
        foreach ($root->select('VEVENT') as $event) {
            if (!$event->DTSTART) continue;
            $end = text($event->DTEND);
            if (!$event->DTEND && $event->DURATION) {
                $time = clone $event->DTSTART->getDateTime();
                $time->add(Sabre\VObject\DateTimeParser::parseDuration($event->DURATION->getValue()));
                $end = written($event->DTSTART, $time);
            }
            $start = text($event->DTSTART);
            echo 'event ', $event->UID ?: '-', ' ', $start, ' ', $end, "\n";
        }
    } catch (Throwable $error) {
        echo 'refused ', str_replace("\n", ' ', $error->getMessage()), "\n";
    }
}
