import asyncio
import unittest


class OrdersTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.orders = asyncio.Queue()
        await self.orders.put("tea")

    async def test_next_order(self):
        self.assertEqual(await self.orders.get(), "tea")
        with self.assertRaises(TimeoutError):
            await asyncio.wait_for(self.orders.get(), timeout=0.05)


print(OrdersTest("test_next_order").run())

# Output:
# <unittest.result.TestResult run=1 errors=0 failures=0>
