package delivery

import (
	"context"
	"errors"
	"fmt"

	"isnad/internal/telegram/botapi"
)

// A RevokedError says that Telegram does not accept the token any more while the bot runs.
type RevokedError struct{ Err error }

func (e *RevokedError) Error() string {
	return fmt.Sprintf("the bot's token was revoked or replaced: %v", e.Err)
}
func (e *RevokedError) Unwrap() error { return e.Err }

// Hint tells the user what to do next.
func (e *RevokedError) Hint() string {
	return "copy the new token from @BotFather into ISNAD_TELEGRAM_TOKEN and start the bot again: questions that it has not answered wait until then"
}

// revoked reports whether err says that the token is not accepted any more. Then [Delivery.Run]
// ends, and what is in progress is not done: it waits for a start with the new token.
func (d *Delivery) revoked(err error) bool {
	e, ok := errors.AsType[*botapi.Error](err)
	if !ok || !e.WrongToken() {
		return false
	}
	d.giveUp(&RevokedError{err})
	return true
}

// reasonToEnd returns why a context of [Delivery.Run] has ended, if that is a fault.
func reasonToEnd(ctx context.Context) error {
	if fault, ok := errors.AsType[*RevokedError](context.Cause(ctx)); ok {
		return fault
	}
	return nil
}
