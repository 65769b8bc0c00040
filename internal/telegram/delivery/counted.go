package delivery

import (
	"context"
	"errors"
	"strconv"

	"isnad/internal/telegram/botapi"
)

// Counted is an API of which every call is counted with its result: "ok", the code of
// Telegram's error, or "0" if no answer came. Calls that the program itself cancelled
// are not counted.
type Counted struct {
	API
	Count func(method, code string)
}

// Call implements [API].
func (c Counted) Call(ctx context.Context, method string, in, out any) error {
	err := c.API.Call(ctx, method, in, out)
	code := "ok"
	if fault, ok := errors.AsType[*botapi.Error](err); ok {
		code = strconv.Itoa(fault.Code)
	} else if err != nil {
		code = "0"
	}
	if ctx.Err() == nil {
		c.Count(method, code)
	}
	return err
}
